import FiscalGridCore
import FiscalGridLanguage
import FiscalGridXML

/// What libxml2 refuses of what is written, and where that stands: it sees events, not a file, so the writer says where it is.
///
/// It belongs to one task.
package final class ValidationLog {
    /// Where the content that is sent stands in the source.
    var place = Place()
    /// The file and the line of its declaration; line 0 is not known.
    var schema = (file: "", line: 0)
    /// What was refused, in order.
    package private(set) var problems: [ValidationProblem] = []
    let validator: EventValidator

    /// Prepares to validate one document.
    ///
    /// - Throws: ``ConversionError/schema(reasons:)`` if there is no memory for it.
    package init(_ schema: CompiledSchema) throws(ConversionError) {
        do throws(XMLSchemaError) {
            validator = try EventValidator(schema)
        } catch {
            throw .schema(reasons: error.reasons)
        }
        validator.onProblem = { [unowned self] message in add(message) }
    }

    private func add(_ message: String) {
        let schemaPlace = schema.line > 0 ? "\(schema.file):\(schema.line)" : schema.file
        problems.append(ValidationProblem(place: place, message: message, schemaPlace: schemaPlace))
    }

    /// Ends the document.
    ///
    /// - Throws: ``ConversionError/invalidOutput(_:)`` if anything was refused.
    package func finish() throws(ConversionError) {
        if !validator.isValid, problems.isEmpty { add("the document is not valid") }
        if !problems.isEmpty { throw .invalidOutput(problems) }
    }
}
