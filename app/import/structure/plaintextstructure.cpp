// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintextstructure.h"

#include "formulas.h"
#include "leadingmarkers.h"
#include "masthead.h"
#include "mastheadlines.h"
#include "openingverbs.h"
#include "paragraphaddressing.h"
#include "repairstructure.h"
#include "reportstructure.h"
#include "resolutionstructure.h"

#include <algorithm>

namespace structure {

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

constexpr qsizetype kFrontLength = 60; ///< The opening formula stands within the first paragraphs, or nowhere.

/// Where the text of a resolution begins, and who speaks.
struct Beginning {
    qsizetype at = -1; ///< The formula, or the first paragraph where there is none.
    OpeningFormula formula;
};

bool hasNumberedTitle(const QList<model::RawParagraph> &blocks, qsizetype formula)
{
    constexpr qsizetype kTitleLines = 3;
    return std::ranges::any_of(blocks.sliced(std::max<qsizetype>(0, formula - kTitleLines)).first(std::min(formula, kTitleLines)),
        [](const model::RawParagraph &block) { return resolutionNumberIn(block.text.content).has_value(); });
}

// Some texts leave the formula out; then the line of their adoption, with a preamble below it, must do.
Beginning beginningWithoutFormula(const QList<model::RawParagraph> &blocks, qsizetype end)
{
    constexpr qsizetype kLinesBetween = 3;
    for (qsizetype at = 0; at < end; ++at) {
        const QString &line = blocks.at(at).text.content;
        for (qsizetype below = at + 1; isAdoptionLine(line) && below < std::min(end, at + 1 + kLinesBetween); ++below) {
            const QString &content = blocks.at(below).text.content;
            if (endsWithComma(content) && (openingOf(content) == Opening::Participle || content.endsWith(u'，')))
                return {below, organNamedIn(line).value_or(OpeningFormula())};
        }
    }
    return {};
}

Beginning beginningOf(const QList<model::RawParagraph> &blocks)
{
    const qsizetype end = std::min(blocks.size(), kFrontLength);
    for (qsizetype at = 0; at < end; ++at) {
        const std::optional<OpeningFormula> formula = openingFormula(blocks.at(at).text.content);
        if (!formula)
            continue;
        // A report may quote a resolution; its own paragraphs are counted before.
        const bool isQuoted = hasCountedParagraphs(blocks.first(at)) && !hasNumberedTitle(blocks, at);
        return isQuoted ? Beginning() : Beginning{at, *formula};
    }
    return beginningWithoutFormula(blocks, end);
}

void structureResolution(QList<model::RawParagraph> &blocks, const Beginning &beginning, model::ReadText &result)
{
    if (result.text.language.isEmpty())
        result.text.language = beginning.formula.language;
    Masthead(beginning.formula.body, result).read(blocks, beginning.at);
    ResolutionStructure(blocks, beginning.at, result).structure();
}

// True where the text is a document of the United Nations; else nothing of it is touched.
bool structureDocument(QList<model::RawParagraph> &blocks, model::ReadText &result)
{
    QList<model::RawParagraph> copy = blocks;
    model::ReadText read = result;
    dropContents(copy, read);
    const qsizetype start = bodyStart(copy);
    Masthead masthead(model::Body::Unknown, read);
    masthead.read(copy, start);
    if (!masthead.isConvincing())
        return false;
    structureReport(copy, start);
    blocks = std::move(copy);
    result = std::move(read);
    return true;
}

// A draft without its head, or one that stands in another text: paragraphs numbered from 1 that open as operative ones do,
// every one of them.
bool markOperative(QList<model::RawParagraph> &blocks)
{
    QList<qsizetype> found;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        const model::RawParagraph &block = blocks.at(at);
        const QString &content = block.text.content;
        const int number = block.label.isEmpty() ? printedNumber(content) : numberOf(block);
        if (number == 0 || !block.isParagraph() || block.label.endsWith(u')'))
            continue;
        const qsizetype length = block.label.isEmpty() ? numberLength(content, number) : 0;
        if (number != found.size() + 1 || openingOf(content.sliced(length)) != Opening::Verb)
            return false;
        found.append(at);
    }
    constexpr qsizetype kFewestOperative = 2;
    if (found.size() < kFewestOperative)
        return false;
    for (const qsizetype at : std::as_const(found)) {
        model::RawParagraph &block = blocks[at];
        if (block.label.isEmpty())
            takeLabel(block, numberLength(block.text.content, printedNumber(block.text.content)));
        block.kind = PassageKind::Operative;
    }
    return true;
}

}

void splitOpeningFormulas(QList<model::RawParagraph> &paragraphs)
{
    QList<model::RawParagraph> parted;
    parted.reserve(paragraphs.size());
    for (model::RawParagraph &whole : paragraphs) {
        const QString content = whole.text.content;
        const QList<int> lines = std::exchange(whole.lines, {});
        qsizetype start = 0; // Of the part that is being collected.
        const auto cutAt = [&](qsizetype end) {
            if (QString part = content.sliced(start, end - start).trimmed(); !part.isEmpty()) {
                parted.append(whole);
                parted.last().text.content = part;
            }
            start = end;
        };
        for (qsizetype line = 0; !lines.isEmpty() && line <= lines.size(); ++line) {
            const qsizetype from = line == 0 ? 0 : lines.at(line - 1);
            const qsizetype to = line == lines.size() ? content.size() : lines.at(line);
            if (!isOpeningFormula(content.sliced(from, to - from).trimmed()))
                continue;
            cutAt(from);
            cutAt(to);
        }
        if (start == 0)
            parted.append(std::move(whole));
        else
            cutAt(content.size());
    }
    paragraphs = std::move(parted);
}

void structurePlainText(QList<model::RawParagraph> blocks, model::ProseShape shape, model::ReadText &result)
{
    // A hard space that somebody typed to keep lines apart is no paragraph.
    blocks.removeIf([](const model::RawParagraph &block) { return block.text.content.trimmed().isEmpty(); });
    dropPrinterMarks(blocks, result);
    NumberStyle style = NumberStyle::Plain;
    if (const Beginning beginning = beginningOf(blocks); beginning.at >= 0) {
        structureResolution(blocks, beginning, result);
        style = NumberStyle::Operative;
    } else if (shape == model::ProseShape::None && structureDocument(blocks, result)) {
        style = hasCountedParagraphs(blocks) ? NumberStyle::Counted : NumberStyle::Plain;
    } else if (markOperative(blocks)) {
        style = NumberStyle::Operative;
    }
    result.passages = ParagraphAddressing(style).number(blocks);
    if (result.work.name.isEmpty())
        result.work.name = result.text.title;
}

}
