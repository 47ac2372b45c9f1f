import Testing
@testable import FiscalGridXML

@Suite("Addresses of virtual folders") struct SchemaFolderAddressTests {
    /// A file is served at its own address alone, and no longer than its folder is there.
    @Test func addresses() {
        var folder: SchemaFolder? = SchemaFolder { $0 == "a.xsd" ? [1, 2] : nil }
        let address = folder?.address(of: "a.xsd") ?? ""
        #expect(SchemaFolder.bytes(at: address) == [1, 2])
        #expect(SchemaFolder.bytes(at: folder?.address(of: "b.xsd") ?? "") == nil)
        #expect(SchemaFolder.bytes(at: address + "/a.xsd") == nil)
        #expect(SchemaFolder.bytes(at: "a.xsd") == nil && SchemaFolder.bytes(at: "/etc/hostname") == nil)
        folder = nil
        #expect(SchemaFolder.bytes(at: address) == nil)
    }

    /// A driver has an address of its own for each call, and is served while the call lasts.
    @Test func drivers() {
        let folder = SchemaFolder { _ in nil }
        var addresses: [String] = []
        for content in [[UInt8(1)], [2]] {
            folder.withDriver(content) { address in
                addresses.append(address)
                #expect(SchemaFolder.bytes(at: address) == content)
            }
        }
        #expect(Set(addresses).count == 2 && addresses.allSatisfy { SchemaFolder.bytes(at: $0) == nil })
    }
}
