import FiscalGridCore
import FiscalGridLanguage
import FiscalGridSupport

// The rules of the audit as the digest holds them.

extension AuditRule: Digestible {
    package init(from digest: inout DigestReader) {
        self.init(Identity(from: &digest), file: digest.string(), line: digest.number())
    }

    package func write(to digest: inout DigestWriter) {
        identity.write(to: &digest)
        digest.write(file)
        digest.write(line)
    }
}

extension AuditRule.Identity: Digestible {
    package init(from digest: inout DigestReader) {
        switch digest.number() {
        case 0: self = .rowSum(.init(from: &digest))
        case 1: self = .rollup(code: digest.string(), amounts: digest.strings(), within: digest.strings())
        case 2: self = .level(.init(from: &digest), amounts: digest.strings())
        case 3: self = .list(amounts: digest.strings())
        case 4: self = .balance(sides: digest.strings(), row: digest.string(), amounts: digest.strings())
        case 5: self = .equal(.init(from: &digest))
        case 6: self = .said(.init(from: &digest))
        default: self = .whole(.init(parts: digest.list { $0.list() }))
        }
    }

    package func write(to digest: inout DigestWriter) {
        switch self {
        case .rowSum(let sum):
            digest.write(0)
            sum.write(to: &digest)
        case .rollup(let code, let amounts, let within):
            digest.write(1)
            digest.write(code)
            digest.write(amounts)
            digest.write(within)
        case .level(let sum, let amounts):
            digest.write(2)
            sum.write(to: &digest)
            digest.write(amounts)
        case .list(let amounts):
            digest.write(3)
            digest.write(amounts)
        case .balance(let sides, let row, let amounts):
            digest.write(4)
            digest.write(sides)
            digest.write(row)
            digest.write(amounts)
        case .equal(let equality):
            digest.write(5)
            equality.write(to: &digest)
        case .said(let said):
            digest.write(6)
            said.write(to: &digest)
        case .whole(let whole):
            digest.write(7)
            digest.write(list: whole.parts) { $1.write($0) }
        }
    }
}

extension AuditRule.Sum: Digestible {
    package init(from digest: inout DigestReader) {
        self.init(
            total: digest.strings(), parts: digest.list(), optional: digest.list(), either: digest.list(),
            absent: digest.strings())
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(total)
        digest.write(parts)
        digest.write(optional)
        digest.write(either)
        digest.write(absent)
    }
}

extension AuditRule.Part: Digestible {
    package init(from digest: inout DigestReader) { self.init(alternatives: digest.list { $0.strings() }) }

    package func write(to digest: inout DigestWriter) { digest.write(list: alternatives) { $1.write($0) } }
}

extension AuditRule.Equality: Digestible {
    package init(from digest: inout DigestReader) {
        self.init(
            left: digest.list(), right: digest.list { $0.list() }, amounts: digest.strings(), join: digest.choice(),
            condition: digest.flag() ? digest.list() : nil, exceptions: digest.list())
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(left)
        digest.write(list: right) { $1.write($0) }
        digest.write(amounts)
        digest.write(choice: join)
        digest.write(condition != nil)
        if let condition { digest.write(condition) }
        digest.write(exceptions)
    }
}

extension AuditRule.Selector: Digestible {
    package init(from digest: inout DigestReader) {
        self.init(type: digest.string(), row: digest.string(), field: digest.optionalString())
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(type)
        digest.write(row)
        digest.write(field)
    }
}

extension AuditRule.Said: Digestible {
    package init(from digest: inout DigestReader) {
        self.init(
            words: digest.list(), join: digest.choice(), row: digest.string(), fields: digest.strings(),
            previous: digest.strings(), sections: digest.strings(), outside: digest.strings(),
            measures: digest.list { $0.choice() }, takesUnsaid: digest.flag())
    }

    package func write(to digest: inout DigestWriter) {
        digest.write(words)
        digest.write(choice: join)
        digest.write(row)
        digest.write(fields)
        digest.write(previous)
        digest.write(sections)
        digest.write(outside)
        digest.write(list: measures) { $1.write(choice: $0) }
        digest.write(takesUnsaid)
    }
}
