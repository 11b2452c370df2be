// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citations.h"

#include "bodies.h"
#include "prose.h"
#include "resolution.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognise {

namespace {

using Form = CitedNumber::Form;
using Kind = BodyHint::Kind;

/// A number that a noun governs.
struct Governed {
    qsizetype number = 0; ///< Index into the numbers.
    qsizetype noun = 0;   ///< Index into the nouns.
    enum class Reach { Direct, Contiguous, Listed };
    Reach reach = Reach::Direct;
    BodyHint after; ///< What is said behind the number, or behind the run that it belongs to.
};

/// Finds the numbers that are cited, and who adopted them, in one paragraph.
class CitationReader
{
public:
    CitationReader(const QString &content, model::Body citing)
        : m_content(content)
        , m_citing(citing)
        , m_nouns(citingNouns(content))
    {
    }

    QList<Citation> read()
    {
        if (m_nouns.isEmpty())
            return {};
        m_numbers = citedNumbers(m_content);
        if (m_numbers.isEmpty())
            return {};
        for (const CitingNoun &noun : std::as_const(m_nouns))
            m_hints.append(hintBefore(m_content, noun.start));
        m_mentions = bodyMentions(m_content);
        govern();
        readHintsBehind();
        QList<Citation> citations;
        for (const Governed &governed : std::as_const(m_governed)) {
            const Citation citation = citationOf(governed);
            if (!citation.candidates.isEmpty())
                citations.append(citation);
        }
        return citations;
    }

private:
    QStringView between(qsizetype from, qsizetype to) const { return QStringView(m_content).mid(from, to - from); }

    /// Nothing between these places ends a sentence.
    bool isOneSentence(qsizetype from, qsizetype to) const
    {
        for (qsizetype position = from; position < to; ++position) {
            const QChar sign = m_content.at(position);
            if (sign == u';')
                return false;
            if (sign == u'.' && position + 2 < to && m_content.at(position + 1).isSpace() && m_content.at(position + 2).isUpper())
                return false;
        }
        return true;
    }

    static bool joins(QStringView gap)
    {
        static const QStringList words {u","_s, u";"_s, u"and"_s, u"or"_s, u"to"_s, u"through"_s, u"as"_s, u"well"_s, u"also"_s,
            u"–"_s, u"-"_s, u"both"_s};
        const QString spaced = gap.toString().replace(u',', u" , "_s).replace(u';', u" ; "_s).simplified();
        return std::ranges::all_of(QStringView(spaced).split(u' ', Qt::SkipEmptyParts),
            [](QStringView word) { return words.contains(word); });
    }

    /// In a list that other words interrupt, a number without a date needs a comma or its like before it.
    bool standsInList(const CitedNumber &number) const
    {
        if (number.date.isValid())
            return true;
        if (number.form == Form::YearPair)
            return false;
        const QStringView before = QStringView(m_content).left(number.start).trimmed();
        static const QStringList leads {u","_s, u" and"_s, u" including"_s, u" particular"_s, u" notably"_s, u" namely"_s, u":"_s};
        return std::ranges::any_of(leads, [before](const QString &lead) { return before.endsWith(lead); });
    }

    void govern()
    {
        for (qsizetype index = 0; index < m_numbers.size(); ++index) {
            const CitedNumber &number = m_numbers.at(index);
            qsizetype noun = m_nouns.size() - 1;
            while (noun >= 0 && m_nouns.at(noun).end > number.start)
                --noun;
            if (noun < 0)
                continue;
            const QString gap = between(m_nouns.at(noun).end, number.start).trimmed().toString();
            if (gap.isEmpty() || gap == u"No."_s || gap == u"Nos."_s || gap == u"("_s) {
                m_governed.append({index, noun, Governed::Reach::Direct, {}});
            } else if (!m_governed.isEmpty() && m_governed.last().number == index - 1
                && m_governed.last().noun == noun && joins(between(runEnd(index - 1), number.start))) {
                m_governed.append({index, noun, Governed::Reach::Contiguous, {}});
            } else {
                governFromAfar(index, noun);
            }
        }
    }

    /// A list goes on behind clauses: the last plural noun of the sentence governs it.
    void governFromAfar(qsizetype index, qsizetype noun)
    {
        const CitedNumber &number = m_numbers.at(index);
        while (noun >= 0 && !m_nouns.at(noun).plural)
            --noun;
        if (noun >= 0 && standsInList(number) && isOneSentence(m_nouns.at(noun).end, number.start))
            m_governed.append({index, noun, Governed::Reach::Listed, {}});
    }

    /// Where the words that belong to a number end: behind its date and the body that is named there.
    qsizetype runEnd(qsizetype index) const
    {
        const BodyHint hint = hintAfter(m_content, m_numbers.at(index).dateEnd);
        return hint.end > 0 ? hint.end : m_numbers.at(index).dateEnd;
    }

    /// "resolutions 4/3 and 4/5 of the Environment Assembly": what stands behind a run holds for the whole of it.
    void readHintsBehind()
    {
        for (qsizetype index = m_governed.size() - 1; index >= 0; --index) {
            Governed &governed = m_governed[index];
            governed.after = hintAfter(m_content, m_numbers.at(governed.number).dateEnd);
            const bool runGoesOn = index + 1 < m_governed.size() && m_governed.at(index + 1).noun == governed.noun
                && m_governed.at(index + 1).reach == Governed::Reach::Contiguous;
            if (governed.after.kind == Kind::None && runGoesOn)
                governed.after = m_governed.at(index + 1).after;
        }
    }

    BodyHint hintFor(const Governed &governed) const
    {
        const BodyHint &before = m_hints.at(governed.noun);
        if (before.kind != Kind::None && before.kind != Kind::Its)
            return before;
        if (governed.after.kind != Kind::None)
            return governed.after;
        if (before.kind == Kind::Its) {
            BodyHint hint = before;
            hint.body = possessor(before.start);
            return hint;
        }
        return governed.reach == Governed::Reach::Direct ? before : hintAfter(m_content, m_nouns.at(governed.noun).end);
    }

    /// Whose "its" is: of the body that acts just before, "the Security Council, in its resolution", else of the citing body.
    model::Body possessor(qsizetype its) const
    {
        const BodyMention *mention = lastMention(its);
        if (!mention || mention->onlyAddressee)
            return m_citing;
        const QStringView gap = between(mention->end, its).trimmed();
        static const QStringList leads {u"in"_s, u"by"_s, u"through"_s, u"under"_s, u"with"_s, u"to"_s, u"of"_s, u"via"_s};
        const QList<QStringView> words = gap.split(u' ', Qt::SkipEmptyParts);
        const bool leadsOn = !words.isEmpty() && words.size() <= 8 && leads.contains(words.last());
        if (!leadsOn || !isOneSentence(mention->end, its))
            return m_citing;
        return mention->body;
    }

    const BodyMention *lastMention(qsizetype before) const
    {
        const BodyMention *last = nullptr;
        for (const BodyMention &mention : m_mentions) {
            if (mention.end <= before)
                last = &mention;
        }
        return last;
    }

    Citation citationOf(const Governed &governed)
    {
        const CitedNumber &number = m_numbers.at(governed.number);
        const BodyHint hint = hintFor(governed);
        Question question {number, hint, m_citing, model::Body::Unknown, m_nouns.at(governed.noun).decision};
        const BodyMention *mention = lastMention(number.start);
        if (mention)
            question.lastNamed = mention->council && m_citing == model::Body::HumanRightsCouncil ? m_citing : mention->body;
        Citation citation;
        const bool open = hint.kind == Kind::None && !number.date.isValid();
        citation.candidates = adopted(question, open ? m_settled.value(number.number) : model::Symbol());
        citation.start = number.start;
        citation.end = number.end;
        citation.date = number.date;
        if (citation.candidates.size() == 1)
            m_settled.insert(number.number, citation.candidates.first());
        if (governed.reach == Governed::Reach::Direct) {
            const int phrase = m_hints.at(governed.noun).start;
            citation.toAddress = pinpointBefore(m_content, phrase >= 0 ? phrase : m_nouns.at(governed.noun).start);
        }
        if (citation.toAddress.isEmpty())
            citation.toAddress = pinpointAfter(m_content, number.dateEnd);
        return citation;
    }

    /// A number that the paragraph has already cited with its body needs no second look.
    static QList<model::Symbol> adopted(const Question &question, const model::Symbol &settled)
    {
        return settled.key().isEmpty() ? candidates(question) : QList {settled};
    }

    QString m_content;
    model::Body m_citing;
    QList<CitingNoun> m_nouns;
    QList<BodyHint> m_hints; // One a noun.
    QList<CitedNumber> m_numbers;
    QList<BodyMention> m_mentions;
    QList<Governed> m_governed;
    QHash<QString, model::Symbol> m_settled; // By the number as printed.
};

}

QList<Citation> findCitations(QStringView content, model::Body citing)
{
    // Most paragraphs cite nothing: look for the noun before anything is copied.
    if (!content.contains(u"esolution", Qt::CaseInsensitive) && !content.contains(u"ecision", Qt::CaseInsensitive))
        return {};
    return CitationReader(content.toString(), citing).read();
}

}
