#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <histedit.h>

// libedit's editor is set up through a variadic function, which Swift cannot call. Each function below is one
// of its forms.

/// An editor on the process's standard streams; NULL where there is no memory for one.
EditLine *editline_open(const char *program);

/// Options that take an integer: EL_SIGNAL, EL_PREP_TERM and others.
void editline_set_flag(EditLine *editor, int option, int value);

/// Options that take a text: EL_EDITOR, EL_TERMINAL.
void editline_set_text(EditLine *editor, int option, const char *value);

/// The prompt. What stands between two characters `\1` in it takes no room on the screen.
void editline_set_prompt(EditLine *editor, char *(*prompt)(EditLine *));

/// What reads a character: 1 when there is one, 0 at the end, -1 when a signal came.
void editline_set_reader(EditLine *editor, el_rfunc_t reader);

/// A pointer that goes with the editor to the functions above and below.
void editline_set_client(EditLine *editor, void *client);
void *editline_client(EditLine *editor);

/// Gives a function of the program's a name, to which keys can be bound.
void editline_add_command(EditLine *editor, const char *name, unsigned char (*command)(EditLine *, int));
void editline_bind(EditLine *editor, const char *key, const char *command);

/// Draws the prompt and the line again, after the screen was used for something else.
void editline_refresh(EditLine *editor);

/// Entries that the arrow keys bring back.
void editline_use_history(EditLine *editor, History *entries, int capacity);
void editline_remember(History *entries, const char *entry);

#endif
