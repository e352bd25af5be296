"""Small parts that several panes share. They paint themselves from the theme's roles and know no library and no session."""
