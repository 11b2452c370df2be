// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportstructure.h"

#include "formulas.h"
#include "leadingmarkers.h"
#include "mastheadlines.h"
#include "openingverbs.h"
#include "repairstructure.h"

#include <core/text/labels.h>
#include <core/text/normalised.h>

#include <QRegularExpression>
#include <QSet>

namespace structure {

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

constexpr qsizetype kLongestFront = 40; ///< Blocks of a masthead, at most.

bool opensContentsTable(const QString &content)
{
    static const QSet<QString> words{u"contents"_s, u"table of contents"_s, u"table des matieres"_s, u"sommaire"_s,
        u"indice"_s, u"содержание"_s, u"المحتويات"_s, u"目录"_s, u"目次"_s};
    return content.size() <= 20 && words.contains(text::fold(content));
}

bool endsWithPage(const QString &content)
{
    static const QRegularExpression page(u"(?:\\s|[.…\\t–-])\\d{1,4}$"_s);
    return content.size() <= 400 && page.matchView(content).hasMatch();
}

// "Page", "Paragraphs", "I.": the heads of columns and labels that stand alone.
bool isColumnHead(const QString &content)
{
    return content.size() <= 24 && content.count(u' ') <= 1;
}

bool isSignature(const QString &content)
{
    static const QRegularExpression word(
        u"^[(（](?:signed|signé|signature|firmado|подпись|توقيع|签名)[)）]"_s, QRegularExpression::CaseInsensitiveOption);
    return word.matchView(content).hasMatch();
}

/// The paragraphs of a report in turn.
class ReportWalk
{
public:
    void take(model::RawParagraph &block)
    {
        if (startsAnnex(block))
            startAnnex(block);
        block.part = m_part;
        if (block.kind == PassageKind::Heading || block.kind == PassageKind::Footnote)
            return;
        if (!block.label.isEmpty())
            takeLabelled(block);
        else
            takeUnlabelled(block);
    }

private:
    void startAnnex(model::RawParagraph &block)
    {
        m_part = model::TextPart::Annex;
        m_number = 0;
        block.kind = PassageKind::Heading;
        block.level = 1;
    }

    void takeLabelled(model::RawParagraph &block)
    {
        if (numberOf(block) > 0 && !block.label.endsWith(u')')) {
            m_number = numberOf(block);
            block.level = 0;
        } else if (block.kind == PassageKind::Body) {
            block.kind = PassageKind::SubParagraph;
            block.level = block.level > 0 ? block.level : model::kLevelFromLabel;
        }
    }

    void takeUnlabelled(model::RawParagraph &block)
    {
        const QString &content = block.text.content;
        const int number = printedNumber(content);
        m_inSignature = isSignature(content) || (m_inSignature && hasNoEnd(content));
        const bool continues = number > 0 && (number == m_number + 1 || number == m_number + 2);
        // "1. Election of officers": a heading has no end.
        if (continues && (!looksLikeHeading(block) || !endsAsHeading(block, number))) {
            takeLabel(block, numberLength(content, number));
            m_number = number;
        } else if (const qsizetype label = headingLabelLength(content); label > 0 && looksLikeHeading(block)) {
            takeLabel(block, label);
            block.kind = PassageKind::Heading;
            block.level = text::romanValue(text::bareLabel(block.label)) > 0 ? 1 : 2;
        } else if (!takeItemOrNote(block, m_note) && looksLikeHeading(block) && content.size() <= 120 && !m_inSignature) {
            block.kind = PassageKind::Heading;
            block.level = 3;
        }
    }

    static bool endsAsHeading(const model::RawParagraph &block, int number)
    {
        model::RawParagraph rest = block;
        takeLabel(rest, numberLength(block.text.content, number));
        return looksLikeHeading(rest) && rest.text.content.size() <= 80;
    }

    model::TextPart m_part = model::TextPart::Main;
    bool m_inSignature = false; ///< Name, rank and post of who signs a letter.
    int m_number = 0;
    int m_note = 0;
};

// A long line that ends like a paragraph, and is none of the masthead.
bool isSentence(const QString &content)
{
    static constexpr QStringView kEnds = u".;:,。；：，،؛”";
    constexpr qsizetype kSentence = 80;
    return content.size() > kSentence && kEnds.contains(content.back()) && !isAdoptionLine(content);
}

// The sponsors stand above the line that says what they sponsor.
bool namesDraft(const QList<model::RawParagraph> &blocks, qsizetype at)
{
    return at < blocks.size() && documentTypeIn(blocks.at(at).text.content) == "draft-resolution"_L1;
}

bool opensSummary(const QString &content)
{
    static const QSet<QString> words{u"summary"_s, u"resume"_s, u"resumen"_s, u"резюме"_s, u"موجز"_s, u"ملخص"_s, u"摘要"_s,
        u"introduction"_s, u"introduccion"_s, u"введение"_s, u"مقدمه"_s, u"导言"_s};
    return content.size() <= 20 && words.contains(text::fold(content));
}

}

void dropContents(QList<model::RawParagraph> &blocks, model::ReadText &result)
{
    qsizetype first = 0;
    while (first < blocks.size() && !opensContentsTable(blocks.at(first).text.content))
        ++first;
    if (first == blocks.size())
        return;
    qsizetype end = first + 1;
    for (qsizetype at = end; at < blocks.size(); ++at) {
        const QString &content = blocks.at(at).text.content;
        // A long entry is broken; its page stands at the end of the next line.
        const bool goesOn = at + 1 < blocks.size() && endsWithPage(blocks.at(at + 1).text.content)
            && !endsWithPage(content) && content.size() <= 200;
        if (!endsWithPage(content) && !isColumnHead(content) && !goesOn)
            break;
        if (endsWithPage(content))
            end = at + 1;
    }
    if (end == first + 1)
        return;
    for (qsizetype at = first; at < end; ++at)
        result.dropped.append({u"table-of-contents"_s, blocks.at(at).text.content.left(200)});
    blocks.remove(first, end - first);
}

qsizetype bodyStart(const QList<model::RawParagraph> &blocks)
{
    constexpr qsizetype kTooLong = 320;
    const qsizetype end = std::min(blocks.size(), kLongestFront);
    bool hasType = false;
    for (qsizetype at = 0; at < end; ++at) {
        const model::RawParagraph &block = blocks.at(at);
        const QString &content = block.text.content;
        const bool isNumbered = numberOf(block) == 1 || printedNumber(content) == 1;
        // A format may take the large letters of a masthead for headings, so these count below "Report of the ...".
        const bool isHeading = hasType && (block.kind == PassageKind::Heading || isTableRow(content));
        hasType = hasType || !documentTypeIn(content).isEmpty();
        if (isNumbered || isHeading || (headingLabelLength(content) > 0 && looksLikeHeading(block))
            || content.size() > kTooLong || opensSummary(content) || (isSentence(content) && !namesDraft(blocks, at + 1)))
            return at;
    }
    return end;
}

bool hasCountedParagraphs(const QList<model::RawParagraph> &blocks)
{
    constexpr int kEnough = 3;
    int last = 0;
    for (const model::RawParagraph &block : blocks) {
        const int number = block.label.isEmpty() ? printedNumber(block.text.content) : numberOf(block);
        if (number == last + 1)
            last = number;
        if (last >= kEnough)
            return true;
    }
    return false;
}

void structureReport(QList<model::RawParagraph> &blocks, qsizetype start)
{
    ReportWalk walk;
    for (qsizetype at = start; at < blocks.size(); ++at)
        walk.take(blocks[at]);
}

}
