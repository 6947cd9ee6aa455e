enum FrontlinePlaceholder {}
