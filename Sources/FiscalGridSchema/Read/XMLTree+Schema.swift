import FiscalGridCore
import FiscalGridXML

extension XMLTree {
    /// Parses a schema and hands its root to `body`.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` with file and line of the first mistake, and what `body` throws.
    static func schema<Value>(
        _ bytes: [UInt8], _ file: String, _ body: (XMLElement) throws(ConversionError) -> Value
    ) throws(ConversionError) -> Value {
        let result: Result<Value, ConversionError>
        do throws(XMLProblem) {
            result = try read(bytes) { root in Result { () throws(ConversionError) in try body(root) } }
        } catch {
            throw .schema(reasons: ["\(file):\(error.line): \(error.message)"])
        }
        return try result.get()
    }
}
