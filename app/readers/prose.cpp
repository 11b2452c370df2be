// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose.h"

#include "addressbook.h"
#include "formulas.h"
#include "languages.h"
#include "marks.h"
#include "reportstructure.h"
#include "resolutionstructure.h"
#include "undocument.h"

namespace readers {

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

constexpr qsizetype kFrontLength = 60; ///< The opening formula stands within the first paragraphs, or nowhere.

qsizetype formulaOf(const QList<Block> &blocks)
{
    const qsizetype end = std::min(blocks.size(), kFrontLength);
    for (qsizetype at = 0; at < end; ++at) {
        // A report may quote a resolution; its own paragraphs are counted before.
        if (isOpeningFormula(blocks.at(at).text.content))
            return hasCountedParagraphs(blocks.first(at)) ? -1 : at;
    }
    return -1;
}

void structureResolution(QList<Block> &blocks, qsizetype formula, model::ReadText &result)
{
    const OpeningFormula opening = openingFormula(blocks.at(formula).text.content).value_or(OpeningFormula());
    if (result.text.language.isEmpty())
        result.text.language = opening.language;
    Masthead(opening.body, result).read(blocks, formula);
    ResolutionStructure(blocks, formula, result).structure();
}

// True where the text is a document of the United Nations; else nothing of it is touched.
bool structureDocument(QList<Block> &blocks, model::ReadText &result)
{
    QList<Block> copy = blocks;
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

QString sampleOf(const QList<model::Passage> &passages)
{
    constexpr qsizetype kEnough = 4000;
    QString sample;
    for (const model::Passage &passage : passages) {
        sample += passage.content;
        if (sample.size() > kEnough)
            break;
    }
    return sample;
}

}

void structureProse(QList<Block> blocks, model::ReadText &result)
{
    dropFurniture(blocks, result);
    NumberStyle style = NumberStyle::Plain;
    if (const qsizetype formula = formulaOf(blocks); formula >= 0) {
        structureResolution(blocks, formula, result);
        style = NumberStyle::Operative;
    } else if (structureDocument(blocks, result)) {
        style = hasCountedParagraphs(blocks) ? NumberStyle::Counted : NumberStyle::Plain;
    }
    result.passages = AddressBook(style).number(blocks);
    if (result.text.language.isEmpty())
        result.text.language = languageOfScript(sampleOf(result.passages));
    if (result.work.name.isEmpty())
        result.work.name = result.text.title;
}

}
