// The one module that a Swift program imports: it brings the stages and their values.
@_exported import FiscalGridAudit
@_exported import FiscalGridConvert
@_exported import FiscalGridCore
@_exported import FiscalGridLanguage
@_exported import FiscalGridSchema
@_exported import FiscalGridWrite
@_exported import FiscalGridXML
