"""Features of later Pythons, all of which are there already."""

annotations = absolute_import = division = generators = generator_stop = nested_scopes = print_function = \
    unicode_literals = with_statement = True
