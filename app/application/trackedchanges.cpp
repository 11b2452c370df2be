// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trackedchanges.h"

#include "identity.h"

#include <analysis/comparison/mergedorder.h>
#include <core/base/files.h>
#include <output/office/trackeddocx.h>
#include <output/office/trackedodt.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

/// A paragraph as it is printed: its number and its words.
struct PrintedParagraph {
    explicit PrintedParagraph(const model::Passage *passage)
    {
        if (!passage)
            return;
        const QString number = passage->label.isEmpty() ? QString() : passage->label + u' ';
        text = number + passage->content;
        for (const model::Span &span : passage->spans) {
            const bool isStruck = span.style == model::Span::Style::Strike;
            if (isStruck || span.style == model::Span::Style::Italic)
                (isStruck ? struck : italics).append({number.size() + span.start, number.size() + span.end});
        }
    }

    QString text;
    QList<std::pair<qsizetype, qsizetype>> italics; ///< Start and end, in order.
    QList<std::pair<qsizetype, qsizetype>> struck;  ///< The same.
};

/// Walks along stretches in their order.
class Stretches
{
public:
    explicit Stretches(const QList<std::pair<qsizetype, qsizetype>> &all)
        : m_all(all)
    {
    }

    /// Whether one covers a place, which never goes back; `until` comes down to where this ends.
    bool covers(qsizetype place, qsizetype &until)
    {
        while (m_next < m_all.size() && m_all.at(m_next).second <= place)
            ++m_next;
        if (m_next == m_all.size())
            return false;
        const auto &[from, to] = m_all.at(m_next);
        until = std::min(until, from <= place ? to : from);
        return from <= place;
    }

private:
    const QList<std::pair<qsizetype, qsizetype>> &m_all;
    qsizetype m_next = 0;
};

/// Cuts words that begin at `start` of a paragraph where its italics and its struck words begin and end.
void appendRuns(QList<office::ChangedRun> &runs, const QString &words, office::Change change, qsizetype start, const PrintedParagraph &paragraph)
{
    const qsizetype end = start + words.size();
    Stretches italics(paragraph.italics);
    Stretches struck(paragraph.struck);
    for (qsizetype at = start; at < end;) {
        qsizetype until = end;
        const bool isItalic = italics.covers(at, until);
        const bool isStruck = struck.covers(at, until);
        runs.append({words.mid(at - start, until - at), change, isItalic, isStruck});
        at = until;
    }
}

QList<office::ChangedRun> changedRuns(const PrintedParagraph &before, const PrintedParagraph &after)
{
    using Kind = comparison::RedlinePart::Kind;
    QList<office::ChangedRun> runs;
    qsizetype left = 0;
    qsizetype right = 0;
    for (const comparison::RedlinePart &part : comparison::redline(before.text, after.text)) {
        if (part.kind == Kind::Removed)
            appendRuns(runs, part.text, office::Change::Deleted, left, before);
        else
            appendRuns(runs, part.text, part.kind == Kind::Added ? office::Change::Inserted : office::Change::None, right, after);
        left += part.kind == Kind::Added ? 0 : part.text.size();
        right += part.kind == Kind::Removed ? 0 : part.text.size();
    }
    return runs;
}

int headingOf(const model::Passage &passage)
{
    if (passage.kind == model::PassageKind::Title)
        return 1;
    return passage.kind == model::PassageKind::Heading || passage.kind == model::PassageKind::Annex ? 2 : 0;
}

office::ChangedParagraph changedParagraph(const model::Passage *before, const model::Passage *after)
{
    const model::Passage &shown = after ? *after : *before;
    office::ChangedParagraph paragraph;
    paragraph.runs = changedRuns(PrintedParagraph(before), PrintedParagraph(after));
    paragraph.change = !before ? office::Change::Inserted : !after ? office::Change::Deleted : office::Change::None;
    paragraph.heading = headingOf(shown);
    paragraph.indent = shown.kind == model::PassageKind::SubParagraph ? shown.level : 0;
    return paragraph;
}

}

office::ChangedText changedText(const ComparedTexts &texts, const QString &author, const QDateTime &date)
{
    office::ChangedText changed {texts.left.record.symbol + u" → "_s + texts.right.record.symbol, author, date, texts.right.text->language, {}};
    const auto passageAt = [](const Target &side, qsizetype index) { return index < 0 ? nullptr : &side.passages[index]; };
    for (const comparison::MergedParagraph &paragraph : comparison::mergedOrder(texts.pairs, texts.left.passages.size()))
        changed.paragraphs.append(changedParagraph(passageAt(texts.left, paragraph.left), passageAt(texts.right, paragraph.right)));
    return changed;
}

base::Status saveTrackedChanges(const ComparedTexts &texts, ChangesFormat format, const QString &path)
{
    const office::ChangedText changed = changedText(texts, userName(), QDateTime::currentDateTimeUtc());
    TRY(const QByteArray file, format == ChangesFormat::Docx ? office::trackedDocx(changed) : office::trackedOdt(changed));
    return base::writeFile(path, file);
}

}
