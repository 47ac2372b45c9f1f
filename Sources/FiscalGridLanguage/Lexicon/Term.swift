/// A set of printed words with one meaning. The words stand in `Schemas/lexicon.xml`, under the names that the cases have here; a test
/// compares the two.
public enum Term: Int, CaseIterable, Sendable {
    // Labels of columns and rows.
    case ofWhich, receipts, outlays, otherItem, expenditureWord, revenueWord, costEnding, moneyEnding, codeLabel,
        thisYearInLabel, lastYearInLabel
    // Words of titles, and what they say.
    case formMark, numberingStart, numeralInWord, tableWord, attachment, titleFiller, silentInTitle,
        ownLevel, placeEnding, budgetDocument, budgetFigure, headingStyle, emptyTable, attachmentWord, formName,
        documentOfOrganization,
        titleStart, ofAnotherYear, fiscalGrant, subjectOfEmptyTable, subjectOfOneTable, nameInTitle, fillerInTitle,
        overallTable, tableEnding, governmentFund, revenueAndExpenditure
    // What is printed about a table: whose, of which year, in which unit.
    case unitLabel, unitWord, organizationLabel, labelRemark, signatureLabel, noNamePart, yearLabel, otherLabel,
        dateLabel, behindCount, projectEnding
    // Notes below tables, and what they say of empty ones.
    case noteMark, thisTable, tableBelow, emptySign, saysTableEmpty, partOfTable, denial, otherDenial, denialBehind,
        zeroAmount
    // Tables of contents.
    case contentsTitle, pageColumn, pageWord, contentsHeading
    // A table that goes on.
    case continuationTitle, continuationLabel, continuationMark
    // Totals, and what is part of them.
    case totalLabel, grandTotal, subtotal, groupTotal, sumMark, totalOfPartsBefore
    // Names of organizations.
    case unitOfDepartment, organizationEnding, organizationEndingInText, endOfOrganization, startOfWrittenYear,
        fillerBehindOrganization, fillerCharacterOfOrganization, noOrganization, behindOrganization, peerEnding,
        officeEnding, unitMark, we, thisOrganization, transferred, otherPronoun, placeSuffix, institutionWord
    // Money, its units, and what is none.
    case yuan, thousandYuan, tenThousandYuan, millionYuan, hundredMillionYuan, renminbi, yuanInText,
        tenThousandYuanInText, endOfUnit, tenThousand, unitStart, unitOfText
    // Words of sentences: what a figure is of, and what is said of it.
    case neutral, neutralBehind, andMore, noFigureBehind, counter, about, aboutBehind, limitBefore, limitBehind,
        each, average, person, upTo, including, excluding, partsFollow, listFollows, startOfDivision, endOfDivision,
        startOfScope, endOfScope, officialErrand, causeOfChange, reasonOrPurpose, conjunction, budgetWord,
        finalAccountsWord, resultWord, grantWord, kindOfBudget, adjustedBudget, comparedWith, completion,
        increaseWord, decreaseWord, riseBeforeFall, growthVerb, declineVerb, averageOrShared, signedChange,
        fillerBehindChange, fillerBehindShare, fillerAroundComparison, moreThan, lessThan, unchanged, nearly,
        fillerBeforeLabel, fillerBehindLabel, weakLabel, shareOf, possessive, startOfChange, fillerBehindStart,
        endOfYear, previousYearMark, currentYearMark, lastYear, comparing, than, ratioBehind, alike, andWith,
        andOthers, score, useWord, yearBeforeWord, startOfYear, untilWord, assetWord
    // What a template leaves to be filled in.
    case placeholderMark, behindCrosses, behindSomebody, numberMark, filledByHand, templateExample,
        templateInstruction, templateName
    // What stands in cells.
    case nothing, atLeast, atMost, measureAbove, measureBelow, equalTo, levelCategory, levelSection, levelItem
    // Columns that are told by their labels.
    case notMoney, noNumber, moneyInLabel, measureInLabel, codeColumn, shareColumn, amountColumn, rulerLabel, rulerSign,
        columnMark, serialNumber, lineNumber
    // What the outputs print in Chinese: titles of their columns.
    case titleOfRow, titleOfLine, titleOfKind, titleOfSide, titleOfList, titleOfUnparsed, titleOfDocument,
        titleOfOrganizationCode, titleOfOrganizationName, titleOfFiscalYear, titleOfUnit, titleOfTableOrdinal,
        titleOfColumnUnits, titleOfOther, titleOfLevel, titleOfParent, titleOfOrdinal, titleOfLabel,
        titleOfComparison, titleOfNumber, titleOfMeasureUnit

    /// The name that the lexicon has for it.
    package var name: String { "\(self)" }
}
