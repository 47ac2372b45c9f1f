/// One reason why libxml2 refuses a document.
public struct ValidationProblem: Sendable, Equatable {
    /// Where the content stands in our source.
    public var place: Place
    /// What libxml2 says.
    public var message: String
    /// Which schema says so: `meeting-costs.xsd:23`; empty if not known.
    public var schemaPlace: String

    /// Creates a problem.
    public init(place: Place, message: String, schemaPlace: String) {
        self.place = place
        self.message = message
        self.schemaPlace = schemaPlace
    }
}

extension ValidationProblem: CustomStringConvertible {
    /// `place: message; schema place`.
    public var description: String {
        let place = "\(place)"
        return (place.isEmpty ? "" : place + ": ") + message + (schemaPlace.isEmpty ? "" : "; see \(schemaPlace)")
    }
}
