import FiscalGridCore
import FiscalGridXML

/// Hands the events of a part to a story. The story is a value: all that one event does to it is one access.
final class WordStoryHandler: WordHandler {
    private(set) var story: WordStory

    init(_ story: WordStory) { self.story = story }

    override var hasEnough: Bool { story.assembler.cells > DocxReader.maximumCells }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) { story.text(bytes) }
    override func start(_ name: WordName, _ attributes: XMLAttributes) { story.start(name, attributes) }
    override func end(_ name: WordName) { story.end(name) }
}
