internal import CICU

/// The generated properties of all scalars: read-only data of the process.
struct ScalarTable: @unchecked Sendable {
  private let tables = frontline_text_tables()

  /// The record of a scalar, which must be below 0x110000.
  @inline(__always)
  subscript(scalar: UInt32) -> frontline_scalar { record(scalar).pointee }

  /// The record of a scalar where it stands, of which a hot loop reads what it needs.
  @inline(__always)
  func record(_ scalar: UInt32) -> UnsafePointer<frontline_scalar> {
    let block = Int(tables.stage1[Int(scalar &>> UInt32(Self.blockBits))]) &<< Self.blockBits
    return tables.scalars + Int(tables.stage2[block | Int(scalar) & ((1 &<< Self.blockBits) &- 1)])
  }

  /// The bytes of a form that is not the scalar itself.
  @inline(__always)
  func form(_ entry: UInt32) -> UnsafeBufferPointer<UInt8> {
    let bits = UInt32(FRONTLINE_FORM_LENGTH_BITS)
    return UnsafeBufferPointer(
      start: tables.forms + Int(entry &>> bits), count: Int(entry & ((1 &<< bits) &- 1)))
  }

  private static let blockBits = Int(FRONTLINE_BLOCK_BITS)
}

extension frontline_scalar {
  @inline(__always) var interacts: Bool { flags & UInt16(FRONTLINE_SCALAR_INTERACTS) != 0 }

  @inline(__always) var extendsCluster: Bool { flags & UInt16(FRONTLINE_SCALAR_EXTENDS_CLUSTER) != 0 }

  /// Whether its normalized form is empty.
  @inline(__always) var isDropped: Bool {
    normalized != 0 && normalized & ((1 &<< UInt32(FRONTLINE_FORM_LENGTH_BITS)) &- 1) == 0
  }

  /// Whether nothing before it can change its normalized form, nor it that of what stands before.
  @inline(__always) var startsPiece: Bool { combining_class == 0 && !interacts && !isDropped }
}
