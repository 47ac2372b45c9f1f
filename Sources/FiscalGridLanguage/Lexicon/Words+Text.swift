import FiscalGridCore

/// Words in text that is not taken apart into characters. All lengths are bytes of UTF-8.
extension Words {
    /// Calls `body` with where each word that begins at a place ends, the shortest first, until it says false.
    @inline(__always)
    private func each(
        at place: Int, in bytes: UnsafeBufferPointer<UInt8>, _ body: (_ end: Int, _ term: Int, _ rank: Int) -> Bool
    ) {
        var (scalar, count) = bytes.scalar(at: place)
        guard mayBegin(with: scalar) else { return }
        let automaton = automaton
        var (state, index) = (0, place)
        while true {
            state = automaton.next(state, scalar)
            if state == 0 { return }
            index += count
            var goesOn = true
            automaton.words(endingIn: state) { term, rank in
                if has(term) { goesOn = body(index, term, rank) && goesOn }
            }
            if !goesOn || index == bytes.count { return }
            (scalar, count) = bytes.scalar(at: index)
        }
    }

    private func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { rank(bytes) != nil }

    private func rank(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        if bytes.isEmpty { return nil }
        var found: Int?
        each(at: 0, in: bytes) { end, _, rank in
            if end == bytes.count { found = rank }
            return found == nil
        }
        return found
    }

    /// How many bytes the longest word has with which a text begins; 0 for none.
    private func lengthOfStart(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        if bytes.isEmpty { return 0 }
        var length = 0
        each(at: 0, in: bytes) { end, _, _ in
            length = end
            return true
        }
        return length
    }

    /// How many bytes the longest word has with which a text ends; 0 for none.
    private func lengthOfEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var (length, start) = (0, bytes.count)
        for characters in 1..<64 where start > 0 {
            start -= 1
            while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
            if characters == 1, !mayEnd(with: bytes.scalar(at: start).scalar) { return 0 }
            if lengths >> UInt64(characters) == 0 { return length }
            guard lengths >> UInt64(characters) & 1 == 1 else { continue }
            each(at: start, in: bytes) { end, _, _ in
                if end == bytes.count { length = end - start }
                return end < bytes.count
            }
        }
        return length
    }

    /// Calls `body` with the place in the list of its term of each word that stands in a text, until it says false.
    @inline(__always)
    private func each(in bytes: UnsafeBufferPointer<UInt8>, _ body: (_ rank: Int) -> Bool) {
        var index = 0
        var goesOn = true
        while index < bytes.count, goesOn {
            let first = bytes[index]
            let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            let low =
                length == 1
                ? first : (bytes[index + length - 2] & 0x03) << 6 | bytes[index + length - 1] & 0x3F
            if mayBegin(withLowByte: low) {
                each(at: index, in: bytes) { _, _, rank in
                    goesOn = body(rank)
                    return goesOn
                }
            }
            index += length
        }
    }

    private func occur(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var isFound = false
        each(in: bytes) { _ in
            isFound = true
            return false
        }
        return isFound
    }

    private func found(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var found: UInt64 = 0
        each(in: bytes) { rank in
            found |= 1 << UInt64(rank)
            return true
        }
        return found
    }

    // MARK: Strings and parts of strings

    /// True if a text is one of the words.
    public func matches(_ text: String) -> Bool { matches(text[...]) }
    /// True if a text is one of the words.
    public func matches(_ text: Substring) -> Bool {
        var text = text
        return text.withUTF8(matches)
    }

    /// The place in the list of its term of the word that a text is; `nil` if it is none.
    public func rank(of text: String) -> Int? {
        var text = text
        return text.withUTF8(rank)
    }

    /// True if a text begins with one of the words.
    public func begin(_ text: String) -> Bool { begin(text[...]) }
    /// True if a text begins with one of the words.
    public func begin(_ text: Substring) -> Bool {
        var text = text
        return text.withUTF8(lengthOfStart) > 0
    }

    /// True if a text ends with one of the words.
    public func end(_ text: String) -> Bool { end(text[...]) }
    /// True if a text ends with one of the words.
    public func end(_ text: Substring) -> Bool {
        var text = text
        return text.withUTF8(lengthOfEnd) > 0
    }

    /// True if one of the words stands in a text.
    public func occur(in text: String) -> Bool { occur(in: text[...]) }
    /// True if one of the words stands in a text.
    public func occur(in text: Substring) -> Bool {
        var text = text
        return text.withUTF8(occur)
    }

    /// The words of one term that stand in a text, as bits by their place in its list; of the first 64 words.
    public func found(in text: String) -> UInt64 {
        var text = text
        return text.withUTF8(found)
    }

    /// What stands behind the longest of the words that a text begins with; `nil` if it begins with none.
    public func rest(behind text: Substring) -> Substring? {
        var bytes = text
        let length = bytes.withUTF8(lengthOfStart)
        return length == 0 ? nil : text[text.utf8.index(text.startIndex, offsetBy: length)...]
    }

    /// What stands before the longest of the words that a text ends with; `nil` if it ends with none.
    public func rest(before text: Substring) -> Substring? {
        var bytes = text
        let length = bytes.withUTF8(lengthOfEnd)
        return length == 0 ? nil : text[..<text.utf8.index(text.endIndex, offsetBy: -length)]
    }
}

/// One term is looked for without being put into a set first.
extension Term {
    /// True if a text is one of its words.
    public func matches(_ text: String) -> Bool { Words(self).matches(text) }
    /// True if a text is one of its words.
    public func matches(_ text: Substring) -> Bool { Words(self).matches(text) }
    /// True if a text begins with one of its words.
    public func begins(_ text: String) -> Bool { Words(self).begin(text) }
    /// True if a text begins with one of its words.
    public func begins(_ text: Substring) -> Bool { Words(self).begin(text) }
    /// True if a text ends with one of its words.
    public func ends(_ text: String) -> Bool { Words(self).end(text) }
    /// True if a text ends with one of its words.
    public func ends(_ text: Substring) -> Bool { Words(self).end(text) }
    /// True if one of its words stands in a text.
    public func occurs(in text: String) -> Bool { Words(self).occur(in: text) }
    /// True if one of its words stands in a text.
    public func occurs(in text: Substring) -> Bool { Words(self).occur(in: text) }
    /// What stands behind the longest of its words that a text begins with; `nil` if it begins with none.
    public func rest(behind text: Substring) -> Substring? { Words(self).rest(behind: text) }
    /// What stands before the longest of its words that a text ends with; `nil` if it ends with none.
    public func rest(before text: Substring) -> Substring? { Words(self).rest(before: text) }

    /// True if a character alone is one of its words.
    public func has(_ scalar: Unicode.Scalar) -> Bool { matches([scalar][...]) }
    /// True if a text is one of its words.
    public func matches(_ text: ArraySlice<Unicode.Scalar>) -> Bool { Words(self).matches(text) }
    /// True if one of its words stands at a place.
    public func stands(at place: Int, in text: ArraySlice<Unicode.Scalar>) -> Bool {
        Words(self).match(at: place, in: text) != nil
    }
    /// True if a text ends with one of its words.
    public func ends(_ text: ArraySlice<Unicode.Scalar>) -> Bool { Words(self).match(endOf: text) != nil }
    /// True if one of its words stands in a text.
    public func occurs(in text: ArraySlice<Unicode.Scalar>) -> Bool { Words(self).occurs(in: text) }

    /// Its words, the preferred first.
    public var words: [String] { Lexicon.current.words(of: self) }
    /// The word by which it is printed: the first of them.
    public var printed: String { words.first ?? "" }
}
