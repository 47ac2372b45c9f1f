/// The element and attribute names that a reader of XML knows, numbered, so that it compares numbers and no text.
public struct XMLVocabulary: Sendable {
    /// An element's name: its number, and the number of its namespace.
    struct Name: Sendable {
        var local: String
        var namespace: Int
        var number: Int
    }

    /// The addresses of each namespace, aliases included (transitional and strict); none for names without namespace.
    let namespaces: [[String]]
    let names: [Name]
    let attributes: [String]

    /// Numbers elements and attributes.
    ///
    /// `elements` gives for each namespace, by its place in `namespaces`, the local names and their numbers, from 1; an element that is
    /// not listed has number 0. Attributes are known by their place in `attributes`.
    public init(namespaces: [[String]], elements: [[(name: String, number: Int)]], attributes: [String]) {
        self.namespaces = namespaces
        names = zip(elements.indices, elements).flatMap { namespace, list in
            list.map { Name(local: $0.name, namespace: namespace, number: $0.number) }
        }
        self.attributes = attributes
    }
}
