// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paragraphaddressing.h"

#include "repairstructure.h"
#include "sections.h"

#include <QSet>

#include <algorithm>

namespace structure {

using namespace Qt::StringLiterals;
using model::PassageKind;

ParagraphAddressing::ParagraphAddressing(NumberStyle style)
    : m_style(style)
{
}

QString ParagraphAddressing::unique(const QString &wanted)
{
    int &count = m_used[wanted];
    if (++count == 1)
        return wanted;
    QString address;
    do {
        address = u"%1 ¶%2"_s.arg(wanted).arg(count);
    } while (m_used.contains(address) && ++count);
    m_used.insert(address, 1);
    return address;
}

QList<model::Passage> ParagraphAddressing::number(QList<model::RawParagraph> blocks)
{
    m_passages.reserve(blocks.size());
    if (m_style == NumberStyle::Operative || m_style == NumberStyle::Section)
        repairStructure(blocks);
    const QList<Run> runs = runsOf(blocks);
    for (const Run &run : runs)
        numberRun(blocks, run);
    return m_passages;
}

QList<ParagraphAddressing::Run> ParagraphAddressing::runsOf(QList<model::RawParagraph> &blocks) const
{
    QList<Run> runs;
    int annex = 0;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        model::RawParagraph &block = blocks[at];
        const bool inAnnex = block.part == model::TextPart::Annex;
        const bool startsAnnex = inAnnex && opensAnnex(block);
        const bool sameText = at > 0 && blocks.at(at - 1).resolution == block.resolution;
        if (startsAnnex)
            block.kind = PassageKind::Heading;
        if (runs.isEmpty() || !sameText || startsAnnex || inAnnex != runs.last().inAnnex) {
            Run run{at, at, block.resolution.isEmpty() ? QString() : block.resolution + u' ', inAnnex};
            if (!sameText)
                annex = 0;
            if (inAnnex)
                run.prefix += u"Annex %1 "_s.arg(text::romanNumeral(++annex));
            runs.append(run);
        }
        runs.last().end = at + 1;
    }
    // One annex alone needs no number.
    QSet<QString> prefixes;
    for (const Run &run : std::as_const(runs))
        prefixes.insert(run.prefix);
    for (Run &run : runs) {
        const QString second = run.prefix.left(run.prefix.indexOf(u"Annex"_s)) + u"Annex II "_s;
        if (run.prefix.endsWith(u"Annex I "_s) && !prefixes.contains(second))
            run.prefix.chop(2);
    }
    return runs;
}

bool ParagraphAddressing::needsSections(const QList<model::RawParagraph> &blocks, const Run &run) const
{
    Sections sections;
    QSet<int> numbers;
    QHash<QString, bool> numbered;
    for (qsizetype at = run.first; at < run.end; ++at) {
        const model::RawParagraph &block = blocks.at(at);
        if (block.kind == PassageKind::Heading)
            sections.take(block);
        else if (block.isParagraph()) {
            const int number = numberOf(block);
            if (number > 0 && numbers.contains(number) && !sections.path().isEmpty())
                return true;
            numbers.insert(number);
            bool &hasNumbers = numbered[sections.path()];
            hasNumbers = hasNumbers || number > 0;
        }
    }
    // Sections of a resolution that are one unnumbered paragraph each: "I OP1", "II OP1".
    return !run.inAnnex && numbered.size() > 1 && std::ranges::count(numbered, false) > 1;
}

QList<bool> ParagraphAddressing::scopesWithNumbers(const QList<model::RawParagraph> &blocks, const Run &run, bool bySection) const
{
    Sections sections;
    QList<bool> scopes{false};
    for (qsizetype at = run.first; at < run.end; ++at) {
        const model::RawParagraph &block = blocks.at(at);
        if (bySection && block.kind == PassageKind::Heading && sections.take(block))
            scopes.append(false);
        else if (block.isParagraph() && numberOf(block) > 0)
            scopes.last() = true;
    }
    return scopes;
}

void ParagraphAddressing::startScope(const QString &prefix)
{
    m_prefix = prefix;
    m_base.clear();
    closeLists();
    m_preambular = 0;
    m_unnumbered = 0;
    m_headingSinceNumber = true;
}

void ParagraphAddressing::numberRun(const QList<model::RawParagraph> &blocks, const Run &run)
{
    const bool bySection = needsSections(blocks, run);
    const QList<bool> scopes = scopesWithNumbers(blocks, run, bySection);
    Sections sections;
    qsizetype scope = 0;
    startScope(run.prefix);
    m_scopeHasNumbers = scopes.first();
    for (qsizetype at = run.first; at < run.end; ++at) {
        const model::RawParagraph &block = blocks.at(at);
        if (bySection && block.kind == PassageKind::Heading && sections.take(block)) {
            startScope(run.prefix + sections.path() + u' ');
            m_scopeHasNumbers = scopes.at(++scope);
        }
        m_passages.append(passageOf(block, run));
    }
}

model::Passage ParagraphAddressing::passageOf(const model::RawParagraph &block, const Run &run)
{
    model::Passage passage;
    passage.position = int(m_passages.size());
    passage.kind = block.kind;
    passage.label = block.label;
    passage.level = std::max(0, block.level);
    passage.content = block.text.content;
    passage.spans = block.text.spans;
    passage.page = block.page;
    passage.speaker = block.speaker;
    passage.address = addressOf(block, run, passage);
    if (run.inAnnex && (passage.kind == PassageKind::Operative || passage.kind == PassageKind::Body))
        passage.kind = PassageKind::Annex;
    return passage;
}

model::Address ParagraphAddressing::addressOf(const model::RawParagraph &block, const Run &run, model::Passage &passage)
{
    switch (block.kind) {
    case PassageKind::Preambular:
        closeLists();
        if (block.continues && !m_base.isEmpty())
            return model::Address(unique(m_base));
        m_base = unique(m_prefix + u"PP%1"_s.arg(++m_preambular));
        return model::Address(m_base);
    case PassageKind::Operative:
    case PassageKind::Body:
        return model::Address(paragraph(block, run.inAnnex));
    case PassageKind::SubParagraph:
        return model::Address(subParagraph(block, passage));
    case PassageKind::Footnote: {
        const QString label = text::bareLabel(block.label);
        // Notes of a table have letters of their own in each annex; the others are counted through the whole text.
        const QString prefix = text::numberValue(label) > 0 ? block.resolution : run.prefix.trimmed();
        return model::Address(unique(
            (prefix.isEmpty() ? QString() : prefix + u' ') + u"note "_s + (label.isEmpty() ? block.label : label)));
    }
    case PassageKind::Heading:
        m_headingSinceNumber = true;
        if (m_style == NumberStyle::Plain) {
            m_base.clear();
            closeLists();
        }
        if (const QString label = text::bareLabel(block.label);
            m_style == NumberStyle::Section && !label.isEmpty() && label.front().isDigit()) {
            m_base = m_prefix + u'§' + label;
            m_headingSinceNumber = false;
            closeLists();
        }
        return {};
    default:
        return {};
    }
}

QString ParagraphAddressing::paragraph(const model::RawParagraph &block, bool inAnnex)
{
    closeLists();
    if (m_style == NumberStyle::Plain) {
        m_base = unique(m_prefix + u"¶%1"_s.arg(++m_unnumbered));
        return m_base;
    }
    if (m_style == NumberStyle::Counted)
        return countedParagraph(block);
    const QString numberWord = m_style == NumberStyle::Section ? u"§"_s : u"OP"_s;
    if (const int number = numberOf(block)) {
        m_headingSinceNumber = false;
        m_base = unique(m_prefix + numberWord + QString::number(number));
        return m_base;
    }
    const bool hasParagraph = !m_base.isEmpty() && !m_base.startsWith(m_prefix + u"PP"_s);
    if ((block.continues && !m_base.isEmpty()) || (hasParagraph && !m_headingSinceNumber))
        return unique(m_base);
    const bool counts = block.kind == PassageKind::Operative && !inAnnex && !m_scopeHasNumbers;
    m_base = unique(m_prefix + (counts ? numberWord : u"¶"_s) + QString::number(++m_unnumbered));
    return m_base;
}

// What a report prints before its first number, the summary or a letter, has addresses that no number can take.
QString ParagraphAddressing::countedParagraph(const model::RawParagraph &block)
{
    if (const int number = numberOf(block))
        return m_base = unique(m_prefix + u'¶' + QString::number(number));
    if (m_scopeHasNumbers && m_base.startsWith(m_prefix + u'¶'))
        return unique(m_base);
    const QString before = m_scopeHasNumbers ? u"Front ¶"_s : u"¶"_s;
    return m_base = unique(m_prefix + before + QString::number(++m_unnumbered));
}

QString ParagraphAddressing::subParagraph(const model::RawParagraph &block, model::Passage &passage)
{
    const QString bare = text::bareLabel(block.label);
    const int wanted = block.level == model::kLevelFromLabel ? levelOf(bare) : block.level;
    // Nobody says a deeper address aloud, and each level would lengthen all that are below.
    constexpr int kDeepest = 12;
    const int level = std::clamp<int>(wanted, 1, std::min(int(m_sub.size()) + 1, kDeepest));
    passage.level = level;
    if (m_base.isEmpty())
        m_base = m_prefix.isEmpty() ? u"¶%1"_s.arg(++m_unnumbered) : m_prefix.trimmed();
    if (block.continues && level <= m_sub.size()) {
        m_sub.resize(level);
        return unique(m_base + u" ("_s + m_sub.join(u") ("_s) + u')');
    }
    m_sub.resize(level - 1);
    m_ordinals.resize(level);
    m_kinds.resize(level);
    const int ordinal = ++m_ordinals[level - 1];
    if (ordinal == 1)
        m_kinds[level - 1] = text::labelKind(bare);
    m_sub.append(bare.isEmpty() ? QString::number(ordinal) : bare);
    return unique(m_base + u" ("_s + m_sub.join(u") ("_s) + u')');
}

int ParagraphAddressing::levelOf(const QString &bare) const
{
    for (qsizetype depth = m_sub.size(); depth > 0; --depth) {
        if (text::labelFollows(m_sub.at(depth - 1), bare))
            return int(depth);
    }
    if (!text::labelOpens(bare))
        return std::max<int>(1, int(m_sub.size()));
    // A list of the same labels starts again where no paragraph stands between.
    const qsizetype again = m_kinds.first(m_sub.size()).indexOf(text::labelKind(bare));
    return int(again < 0 ? m_sub.size() : again) + 1;
}

void ParagraphAddressing::closeLists()
{
    m_sub.clear();
    m_ordinals.clear();
    m_kinds.clear();
}

}
