// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paragraphfilter.h"

#include "verblens.h"

#include <analysis/recognition/operativeverbs.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

bool isNumbered(const model::Passage &passage)
{
    return passage.kind == model::PassageKind::Preambular || passage.kind == model::PassageKind::Operative;
}

bool isHeading(const model::Passage &passage)
{
    return passage.kind == model::PassageKind::Heading || passage.kind == model::PassageKind::Annex;
}

/// Stands below a numbered paragraph, and goes with it.
bool isPart(const model::Passage &passage)
{
    return passage.kind == model::PassageKind::SubParagraph || passage.kind == model::PassageKind::Body;
}

/// Chooses the passages of a text that are shown. Stack only.
class Choice
{
public:
    explicit Choice(const QList<model::Passage> &passages)
        : m_passages(passages)
        , m_isShown(passages.size(), false)
    {
    }

    void showParagraphs(const QSet<base::PassageId> &wanted, const QSet<base::PassageId> &asked);
    void showHeadings();
    void showNotes();
    QList<model::Passage> shown() const;

private:
    const QList<model::Passage> &m_passages;
    QList<bool> m_isShown;
};

void Choice::showParagraphs(const QSet<base::PassageId> &wanted, const QSet<base::PassageId> &asked)
{
    for (qsizetype first = 0; first < m_passages.size();) {
        qsizetype end = first + 1;
        while (isNumbered(m_passages.at(first)) && end < m_passages.size() && isPart(m_passages.at(end)))
            ++end;
        const auto isWanted = [&](const model::Passage &passage) { return wanted.contains(passage.id) || asked.contains(passage.id); };
        const bool isShown = m_passages.at(first).kind == model::PassageKind::Title
            || std::any_of(m_passages.begin() + first, m_passages.begin() + end, isWanted);
        std::fill(m_isShown.begin() + first, m_isShown.begin() + end, isShown);
        first = end;
    }
}

/// From the end: a heading stands above what is shown before the next heading of its rank.
void Choice::showHeadings()
{
    QSet<int> above; // The ranks that something shown waits for.
    constexpr int kRanks = 8;
    for (qsizetype index = m_passages.size() - 1; index >= 0; --index) {
        const model::Passage &passage = m_passages.at(index);
        if (!isHeading(passage)) {
            const bool isText = m_isShown.at(index) && passage.kind != model::PassageKind::Footnote && passage.kind != model::PassageKind::Title;
            for (int rank = 0; isText && rank < kRanks; ++rank)
                above.insert(rank);
            continue;
        }
        const int rank = passage.kind == model::PassageKind::Annex ? 0 : std::clamp(passage.level, 1, kRanks - 1);
        if (above.contains(rank))
            m_isShown[index] = true;
        for (int lower = rank; lower < kRanks; ++lower)
            above.remove(lower);
    }
}

void Choice::showNotes()
{
    QSet<QString> called;
    for (qsizetype index = 0; index < m_passages.size(); ++index) {
        for (const model::Span &span : m_passages.at(index).spans) {
            if (m_isShown.at(index) && span.style == model::Span::Style::NoteReference)
                called.insert(span.target);
        }
    }
    for (qsizetype index = 0; index < m_passages.size(); ++index) {
        const model::Passage &passage = m_passages.at(index);
        if (passage.kind == model::PassageKind::Footnote && called.contains(passage.address.text().section(u' ', -1)))
            m_isShown[index] = true;
    }
}

QList<model::Passage> Choice::shown() const
{
    QList<model::Passage> all;
    for (qsizetype index = 0; index < m_passages.size(); ++index) {
        if (m_isShown.at(index))
            all.append(m_passages.at(index));
    }
    return all;
}

}

QSet<base::PassageId> passing(const QList<model::Passage> &passages, ParagraphFilter filter, const QString &language)
{
    if (filter == ParagraphFilter::Requests)
        return requestsOf(passages, language);
    QSet<base::PassageId> all;
    for (const model::Passage &passage : passages) {
        if (passage.kind == model::PassageKind::Operative || (filter == ParagraphFilter::All && isNumbered(passage)))
            all.insert(passage.id);
    }
    return all;
}

FilteredParagraphs filtered(
    const QList<model::Passage> &passages, ParagraphFilter filter, const QString &language, const QSet<base::PassageId> &asked)
{
    FilteredParagraphs result {passages, {filter, language, 0, int(std::ranges::count_if(passages, isNumbered)), false}};
    const QSet<base::PassageId> wanted = filter == ParagraphFilter::All ? QSet<base::PassageId>() : passing(passages, filter, language);
    result.count.hasNone = filter != ParagraphFilter::All && wanted.isEmpty();
    if (!wanted.isEmpty()) {
        Choice choice(passages);
        choice.showParagraphs(wanted, asked);
        choice.showHeadings();
        choice.showNotes();
        result.passages = choice.shown();
    }
    result.count.shown = int(std::ranges::count_if(result.passages, isNumbered));
    return result;
}

QString filterSentence(const FilterCount &count)
{
    if (count.filter == ParagraphFilter::All)
        return {};
    const bool isRequests = count.filter == ParagraphFilter::Requests;
    if (count.hasNone && isRequests && !recognition::knowsVerbsOf(count.language))
        //: A line above a text that should show its requests alone, and is in a language whose verbs the program does not know.
        return QCoreApplication::translate("ParagraphFilter",
            "Only requests: they are recognised in English, French, Spanish, Russian, Arabic and Chinese, so all of this text is shown");
    if (count.hasNone && isRequests)
        //: A line above a text that should show its requests alone, the paragraphs that ask somebody for something.
        return QCoreApplication::translate("ParagraphFilter", "Only requests: this text has none, so all of it is shown");
    if (count.hasNone)
        //: A line above a text that should show its operative paragraphs alone.
        return QCoreApplication::translate("ParagraphFilter", "Only operative paragraphs: this text has none, so all of it is shown");
    //: A line above a text that shows its requests alone: %1 of its %2 paragraphs.
    const QString sentence = isRequests ? QCoreApplication::translate("ParagraphFilter", "Only requests: %1 of %2")
                                        //: A line above a text that shows its operative paragraphs alone: %1 of its %2 paragraphs.
                                        : QCoreApplication::translate("ParagraphFilter", "Only operative paragraphs: %1 of %2");
    return sentence.arg(QLocale().toString(count.shown), QLocale().toString(count.all));
}

QString hiddenSentence(const FilterCount &count)
{
    if (count.all <= count.shown)
        return {};
    return QCoreApplication::translate("ParagraphFilter", "%n paragraph(s) are hidden.", nullptr, count.all - count.shown);
}

}
