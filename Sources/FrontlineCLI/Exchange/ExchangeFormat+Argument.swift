public import ArgumentParser
public import FrontlineAuthoring

extension ImportFormat: ExpressibleByArgument {}

extension ExportFormat: ExpressibleByArgument {}
