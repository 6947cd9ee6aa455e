extension String {
  /// The text between marks that keep it apart from what stands around it (UAX 9: FSI and PDI), where it has letters that
  /// run from right to left; else itself. A terminal that orders such text then keeps it in its place, and one that does not
  /// shows no difference.
  var isolatedIfRightToLeft: String {
    unicodeScalars.contains(where: \.runsRightToLeft) ? "\u{2068}\(self)\u{2069}" : self
  }
}

extension Unicode.Scalar {
  /// Whether a scalar belongs to a block of right-to-left scripts: Hebrew, Arabic, Syriac, Thaana, N'Ko and later ones.
  fileprivate var runsRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
