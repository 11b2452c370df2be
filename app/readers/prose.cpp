// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose.h"

#include "labels.h"
#include "languages.h"

#include <model/symbol.h>

#include <QLocale>
#include <QRegularExpression>

namespace readers {

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

constexpr qsizetype kFrontLength = 20; ///< The opening formula stands within the first paragraphs, or nowhere.

model::Body bodyOfFormula(const QString &content)
{
    static const QRegularExpression formula(
        u"^The (General Assembly|Security Council|Human Rights Council|Economic and Social Council)\\s?[,.]?$"_s);
    const QString organ = formula.matchView(content).captured(1);
    if (organ.isEmpty())
        return model::Body::Unknown;
    if (organ == "General Assembly"_L1)
        return model::Body::GeneralAssembly;
    if (organ == "Security Council"_L1)
        return model::Body::SecurityCouncil;
    return organ == "Human Rights Council"_L1 ? model::Body::HumanRightsCouncil : model::Body::EconomicAndSocialCouncil;
}

qsizetype formulaOf(const QList<Block> &blocks)
{
    for (qsizetype at = 0; at < std::min(blocks.size(), kFrontLength); ++at) {
        if (isOpeningFormula(blocks.at(at).text.content))
            return at;
    }
    return -1;
}

QDate englishDate(const QString &text)
{
    static const QRegularExpression pattern(u"\\b(\\d{1,2}) ([A-Z][a-z]+) ((?:19|20)\\d{2})\\b"_s);
    const QRegularExpressionMatch match = pattern.matchView(text);
    return match.hasMatch() ? QLocale::c().toDate(match.captured(), u"d MMMM yyyy"_s) : QDate();
}

void setSymbol(const model::Symbol &symbol, model::Record &work)
{
    work.symbol = symbol.display();
    work.symbolKey = symbol.key();
    work.body = model::bodyCode(symbol.body());
    work.session = symbol.session();
}

// A symbol, or the number of a resolution, in the lines above the formula.
void readFront(const QString &line, model::Body body, model::Record &work)
{
    static const QRegularExpression symbolLike(u"\\b[A-Z]+(?:/[\\w.()-]+)+(?: \\(\\d{4}\\))?"_s);
    static const QRegularExpression number(
        u"(?:^|[Rr]esolution |RESOLUTION )(\\d{1,4} ?\\(\\d{4}\\)|\\d{1,3}/\\d{1,3})"_s);
    if (!work.date.isValid())
        work.date = englishDate(line);
    if (!work.symbol.isEmpty())
        return;
    const std::optional<model::Symbol> printed = model::Symbol::parse(symbolLike.matchView(line).captured());
    if (printed && printed->isResolution()) {
        setSymbol(*printed, work);
    } else if (const QString shortForm = number.matchView(line).captured(1); !shortForm.isEmpty()) {
        if (const std::optional<model::Symbol> known = model::Symbol::ofResolution(body, shortForm))
            setSymbol(*known, work);
    }
}

// "Calls upon", "Also requests", "Strongly condemns": a verb in the present, after adverbs.
bool opensLikeOperative(const QString &content)
{
    static const QRegularExpression verb(
        u"^(?:(?:Also|Further|Once again|Again|[A-Z][a-z]+ly),? )?"_s
        u"(?!Conscious|Anxious|Desirous|Whereas|This|As\\b)[A-Za-z][a-z]+s\\b"_s);
    return verb.matchView(content).hasMatch() && !content.endsWith(u',');
}

bool opensVote(const QString &content)
{
    return content.startsWith("Adopted at "_L1) || content.startsWith("Adopted by "_L1)
        || content.startsWith("Adopted unanimously"_L1) || content.startsWith("Adopted without "_L1);
}

// "18 Resolutions or decisions on this question": the foot of a printed page.
qsizetype footnoteLabelLength(const QString &content)
{
    static const QRegularExpression pattern(
        u"^\\d{1,3}(?= (?:See|Ibid|Official|Resolution|Adopted|Document|United|Report|For|The|A/|S/|[A-Z][a-z]+ ))"_s);
    return pattern.matchView(content).capturedLength();
}

void takeLabel(Block &block, qsizetype length)
{
    block.label = block.text.content.first(length);
    block.text.removeStart(length);
}

/// Goes through the paragraphs below the formula.
class ResolutionWalk
{
public:
    void take(Block &block)
    {
        const QString &content = block.text.content;
        if (m_inVote || opensVote(content)) {
            block.kind = PassageKind::Vote;
            m_inVote = true;
        } else if (!block.label.isEmpty() || block.kind == PassageKind::Heading) {
            takeMarked(block);
        } else if (const qsizetype length = numberLength(content); length > 0) {
            takeLabel(block, length);
            block.kind = PassageKind::Operative;
            ++m_number;
        } else if (const qsizetype note = footnoteLabelLength(content); note > 0) {
            takeLabel(block, note);
            block.kind = PassageKind::Footnote;
        } else {
            takeUnmarked(block);
        }
    }

private:
    void takeMarked(Block &block)
    {
        if (block.kind == PassageKind::Heading || block.number() == 0)
            return;
        // A numbered list is what the format makes of operative paragraphs.
        block.kind = PassageKind::Operative;
        block.level = 0;
        m_number = block.number();
    }

    void takeUnmarked(Block &block)
    {
        const bool isSub = leadingLabelLength(block.text.content) > 0;
        if (m_number > 0 || m_isOperative) {
            block.kind = PassageKind::Operative;
        } else if (isSub) {
            block.kind = PassageKind::SubParagraph;
            block.level = 1;
        } else {
            m_isOperative = opensLikeOperative(block.text.content);
            block.kind = m_isOperative ? PassageKind::Operative : PassageKind::Preambular;
        }
    }

    // Only the number that continues the sequence is one.
    qsizetype numberLength(const QString &content) const
    {
        const QString next = QString::number(m_number + 1) + u'.';
        return content.startsWith(next) && content.size() > next.size() && content.at(next.size()).isSpace()
            ? next.size()
            : 0;
    }

    int m_number = 0;
    bool m_isOperative = false;
    bool m_inVote = false;
};

void structureResolution(QList<Block> &blocks, qsizetype formula, model::ReadText &result)
{
    const model::Body body = bodyOfFormula(blocks.at(formula).text.content);
    bool hasTitle = false;
    for (qsizetype at = 0; at < formula; ++at) {
        Block &block = blocks[at];
        block.part = Part::Front;
        readFront(block.text.content, body, result.work);
        const bool isSymbol
            = model::Symbol::parse(block.text.content).has_value() || block.text.content.startsWith(u'[');
        block.kind = !hasTitle && !isSymbol ? PassageKind::Title : PassageKind::Cover;
        hasTitle = hasTitle || block.kind == PassageKind::Title;
        if (block.kind == PassageKind::Title && result.text.title.isEmpty())
            result.text.title = block.text.content;
    }
    blocks[formula].kind = PassageKind::Formula;
    blocks[formula].part = Part::Front;
    ResolutionWalk walk;
    for (qsizetype at = formula + 1; at < blocks.size(); ++at)
        walk.take(blocks[at]);
    if (result.work.body.isEmpty())
        result.work.body = model::bodyCode(body);
}

}

bool isOpeningFormula(const QString &line)
{
    return bodyOfFormula(line) != model::Body::Unknown;
}

void structureProse(QList<Block> blocks, model::ReadText &result)
{
    const qsizetype formula = formulaOf(blocks);
    if (formula >= 0)
        structureResolution(blocks, formula, result);
    result.passages = AddressBook(formula >= 0 ? NumberStyle::Operative : NumberStyle::Plain).number(blocks);
    if (result.text.language.isEmpty()) {
        QString sample;
        for (const model::Passage &passage : std::as_const(result.passages)) {
            sample += passage.content;
            if (sample.size() > 4000)
                break;
        }
        result.text.language = languageOfScript(sample);
    }
    if (result.work.name.isEmpty())
        result.work.name = result.text.title;
}

}
