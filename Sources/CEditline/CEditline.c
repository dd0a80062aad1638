#include "CEditline.h"

#include <locale.h>
#include <stdio.h>

EditLine *editline_open(const char *program) {
  // libedit measures and writes characters by the locale; what Etude reads and writes is UTF-8.
  if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) setlocale(LC_CTYPE, "");
  return el_init(program, stdin, stdout, stderr);
}

void editline_set_flag(EditLine *editor, int option, int value) { el_set(editor, option, value); }

void editline_set_text(EditLine *editor, int option, const char *value) { el_set(editor, option, value); }

void editline_set_prompt(EditLine *editor, char *(*prompt)(EditLine *)) {
  el_set(editor, EL_PROMPT_ESC, prompt, '\1');
}

void editline_set_reader(EditLine *editor, el_rfunc_t reader) { el_set(editor, EL_GETCFN, reader); }

void editline_set_client(EditLine *editor, void *client) { el_set(editor, EL_CLIENTDATA, client); }

void *editline_client(EditLine *editor) {
  void *client = NULL;
  el_get(editor, EL_CLIENTDATA, &client);
  return client;
}

void editline_add_command(EditLine *editor, const char *name, unsigned char (*command)(EditLine *, int)) {
  el_set(editor, EL_ADDFN, name, name, command);
}

void editline_bind(EditLine *editor, const char *key, const char *command) {
  el_set(editor, EL_BIND, key, command, NULL);
}

void editline_refresh(EditLine *editor) { el_set(editor, EL_REFRESH); }

void editline_use_history(EditLine *editor, History *entries, int capacity) {
  HistEvent event;
  history(entries, &event, H_SETSIZE, capacity);
  el_set(editor, EL_HIST, history, entries);
}

void editline_remember(History *entries, const char *entry) {
  HistEvent event;
  history(entries, &event, H_ENTER, entry);
}
