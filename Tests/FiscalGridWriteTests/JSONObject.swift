import FiscalGrid
import Foundation
import Testing

/// The object that JSON holds, as another program reads it.
func jsonObject(_ bytes: some Sequence<UInt8>) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(bytes))
    return try #require(value as? [String: Any])
}

/// Bytes as text.
func string(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }
