public import ArgumentParser
public import FrontlineText

extension LocaleTag: ExpressibleByArgument {
  /// Reads a BCP 47 tag from the command line.
  public init?(argument: String) {
    self.init(argument)
  }
}
