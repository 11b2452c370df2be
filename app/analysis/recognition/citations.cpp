// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citations.h"

#include "citationcandidates.h"
#include "citationranges.h"
#include "namedbodies.h"
#include "sentences.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using Form = CitedNumber::Form;
using Kind = BodyContext::Kind;

/// A number that a noun governs.
struct Governed {
    qsizetype number = 0; ///< Index into the numbers.
    qsizetype noun = 0; ///< Index into the nouns.
    enum class Reach { Direct, Contiguous, Listed };
    Reach reach = Reach::Direct;
    BodyContext own; ///< What is said right before this number, where the noun stands behind it.
    BodyContext after; ///< What is said behind the number, or behind the run that it belongs to.
};

/// Finds the numbers that are cited, and who adopted them, in one paragraph.
class CitationReader
{
public:
    CitationReader(const QString &content, model::Body citing, const CitationGrammar &grammar)
        : m_grammar(grammar)
        , m_content(content)
        , m_citing(citing)
        , m_nouns(citingNouns(grammar, content))
        , m_bodies(grammar, m_content, citing)
    {
    }

    QList<Citation> read()
    {
        if (m_nouns.isEmpty())
            return {};
        m_numbers = citedNumbers(m_grammar, m_content);
        if (m_numbers.isEmpty())
            return {};
        for (const CitingNoun &noun : std::as_const(m_nouns))
            m_hints.append(hintOf(noun));
        m_bodies.read();
        if (m_grammar.isNounLast())
            governBackwards();
        else
            govern();
        readHintsBehind();
        QList<Citation> citations;
        for (const Governed &governed : std::as_const(m_governed)) {
            const Citation citation = citationOf(governed);
            if (citation.candidates.isEmpty())
                continue;
            if (!citations.isEmpty() && governed.reach == Governed::Reach::Contiguous)
                citations.append(citationsBetween(m_grammar, m_content, citations.last(), citation));
            citations.append(citation);
        }
        return citations;
    }

private:
    QStringView between(qsizetype from, qsizetype to) const { return QStringView(m_content).mid(from, to - from); }

    /// Nothing but commas, conjunctions and pinpoints: "24/2, sect. B, para. 3, and ".
    bool joins(QStringView gap) const
    {
        static const QRegularExpression pinpoint(
            u"(?:sects?|chaps?|paras?|párrs?|par|secc|cap|гл|разд|пп?)\\.\\s+[\\dA-Z]+(?:\\s?\\([a-z]+\\))*"
            "(?:(?:–|-| and | to | et | à | y | a | и )[\\dA-Z]+)?|\\b(?:annexe?|anexo)(?:\\s[IVX]+)?\\b|附件[一二三四五六]?"_s);
        static const QRegularExpression sign(u"[,;،؛、，；–\\-号第]"_s);
        const bool plain = !gap.contains(u'.') && !gap.contains(u"annex") && !gap.contains(u"anexo") && !gap.contains(u"附");
        QString bare = plain ? gap.toString() : gap.toString().remove(pinpoint);
        bare.replace(sign, u" "_s);
        const QList<QStringView> words = QStringView(bare).split(u' ', Qt::SkipEmptyParts);
        return std::ranges::all_of(words, [this](QStringView word) { return m_grammar.isJoin(word.trimmed()); });
    }

    /// In a list that other words interrupt, a number without a date needs a comma or its like before it.
    bool standsInList(const CitedNumber &number) const
    {
        if (number.date.isValid())
            return true;
        if (number.form == Form::YearPair)
            return false;
        return m_grammar.leadsNumber(QStringView(m_content).left(number.start).trimmed());
    }

    void govern()
    {
        for (qsizetype index = 0; index < m_numbers.size(); ++index) {
            const CitedNumber &number = m_numbers.at(index);
            // The last noun that ends before the number; nouns stand in the order of the text.
            const qsizetype noun = std::ranges::upper_bound(m_nouns, number.start, {}, &CitingNoun::end) - m_nouns.begin() - 1;
            if (noun < 0)
                continue;
            const QStringView gap = between(m_nouns.at(noun).end, number.start);
            if (m_grammar.gap.matchView(gap).hasMatch()) {
                govern({index, noun, Governed::Reach::Direct, {}, {}});
                if (const BodyContext named = contextBetween(m_grammar, gap); named.kind != Kind::None)
                    nameAfterNoun(noun, named);
            } else if (!m_governed.isEmpty() && m_governed.last().number == index - 1 && m_governed.last().noun == noun
                && joins(between(runEnd(index - 1), number.start))) {
                govern({index, noun, Governed::Reach::Contiguous, {}, {}});
            } else {
                governFromAfar(index, noun);
            }
        }
    }

    void govern(const Governed &governed)
    {
        m_governed.append(governed);
        m_governing.insert(governed.noun);
    }

    /// "decisions" that have no number of their own are what somebody decided, not a list.
    bool beginsList(qsizetype noun) const
    {
        return m_nouns.at(noun).plural
            && (!m_nouns.at(noun).decision
                || m_governing.contains(noun));
    }

    /// A list goes on behind clauses: the last plural noun of the sentence governs it.
    void governFromAfar(qsizetype index, qsizetype noun)
    {
        const CitedNumber &number = m_numbers.at(index);
        while (noun >= 0 && !beginsList(noun))
            --noun;
        if (noun >= 0 && standsInList(number) && isOneSentence(m_content, m_nouns.at(noun).end, number.start))
            govern({index, noun, Governed::Reach::Listed, {}, {}});
    }

    /// "第5/1和第5/2号|决议": the noun governs the run that ends at it.
    void governBackwards()
    {
        for (qsizetype index = m_numbers.size() - 1; index >= 0; --index) {
            const CitedNumber &number = m_numbers.at(index);
            const auto noun = std::ranges::lower_bound(m_nouns, number.end, {}, &CitingNoun::start);
            if (noun == m_nouns.end())
                continue;
            const qsizetype at = noun - m_nouns.begin();
            const BodyContext own = contextBeforeNumber(m_grammar, m_content, number.leadStart);
            if (between(number.end, noun->start).trimmed().isEmpty()) {
                m_governed.prepend({index, at, Governed::Reach::Direct, own, {}});
            } else if (!m_governed.isEmpty() && m_governed.first().number == index + 1 && m_governed.first().noun == at
                && joinsBackwards(number.end, m_numbers.at(index + 1).leadStart)) {
                // The one that is governed first is the last of its run; those before it belong to the same run.
                m_governed.first().reach = Governed::Reach::Contiguous;
                m_governed.prepend({index, at, Governed::Reach::Direct, own, {}});
            }
        }
        for (qsizetype index = 1; index < m_governed.size(); ++index) {
            Governed &governed = m_governed[index];
            if (governed.reach == Governed::Reach::Contiguous && governed.own.kind == Kind::None)
                governed.own = m_governed.at(index - 1).own;
        }
    }

    /// Between two numbers of a run another body may be named: "第60/251号和人权理事会第5/1号决议".
    bool joinsBackwards(qsizetype from, qsizetype to) const
    {
        QString gap = between(from, to).toString();
        gap.remove(m_grammar.body).remove(u'其');
        for (const QString &word : {u"以及"_s, u"和"_s, u"及"_s, u"与"_s, u"或"_s, u"至"_s, u"并"_s})
            gap.replace(word, u" "_s);
        return joins(gap);
    }

    /// The possessive of the noun: a word before it, or its own ending.
    BodyContext hintOf(const CitingNoun &noun) const
    {
        BodyContext hint = contextBefore(m_grammar, m_content, noun.start);
        if (noun.its || noun.hers) {
            hint.kind = Kind::Its;
            hint.start = noun.start;
            hint.hers = noun.hers;
        }
        return hint;
    }

    /// "قرارات |مجلس حقوق الإنسان| 5/1 و5/2": holds for all that the noun governs; a pinpoint still ends at the noun.
    void nameAfterNoun(qsizetype noun, BodyContext named)
    {
        named.start = m_hints.at(noun).start;
        m_hints[noun] = named;
    }

    /// Where the words that belong to a number end: behind its date and the body that is named there.
    qsizetype runEnd(qsizetype index) const
    {
        const CitedNumber &number = m_numbers.at(index);
        const BodyContext hint = contextAfter(m_grammar, m_content, number.dateEnd);
        return std::max(hint.end, number.tailEnd);
    }

    /// "resolutions 4/3 and 4/5 of the Environment Assembly": what stands behind a run holds for the whole of it.
    void readHintsBehind()
    {
        for (qsizetype index = m_governed.size() - 1; index >= 0; --index) {
            Governed &governed = m_governed[index];
            governed.after = contextAfter(m_grammar, m_content, m_numbers.at(governed.number).dateEnd);
            const bool runGoesOn = index + 1 < m_governed.size() && m_governed.at(index + 1).noun == governed.noun
                && m_governed.at(index + 1).reach == Governed::Reach::Contiguous;
            if (governed.after.kind == Kind::None && runGoesOn)
                governed.after = m_governed.at(index + 1).after;
        }
    }

    BodyContext hintFor(const Governed &governed) const
    {
        BodyContext before = m_grammar.isNounLast() ? governed.own : m_hints.at(governed.noun);
        if (before.kind == Kind::Commission) {
            const bool onRights = between(0, before.start).contains(u"Commission on Human Rights");
            before.kind = onRights ? Kind::CommissionOnRights : Kind::Other;
        }
        if (before.kind == Kind::Its)
            return m_bodies.possessor(before, m_numbers.at(governed.number));
        if (before.kind != Kind::None)
            return before;
        if (governed.after.kind != Kind::None)
            return governed.after;
        const BodyContext record = officialRecord(m_content, m_nouns.at(governed.noun).start);
        if (record.kind != Kind::None || governed.reach == Governed::Reach::Direct)
            return record;
        return contextAfter(m_grammar, m_content, m_nouns.at(governed.noun).end);
    }

    Citation citationOf(const Governed &governed)
    {
        const CitedNumber &number = m_numbers.at(governed.number);
        const BodyContext hint = hintFor(governed);
        CitationContext context {number, hint, m_citing, {}, {}, false, m_nouns.at(governed.noun).decision};
        if (const BodyMention *last = m_bodies.lastBefore(number.start)) {
            context.lastNamed = m_bodies.bodyOf(*last);
            context.commissionNamed = last->commission;
        }
        if (const BodyMention *near = m_bodies.near(m_nouns.at(governed.noun).start))
            context.nearNamed = m_bodies.bodyOf(*near);
        Citation citation;
        const bool open = hint.kind == Kind::None && !number.date.isValid();
        citation.candidates = adopted(context, open ? m_settled.value(number.number) : model::Symbol());
        citation.start = number.start;
        citation.end = number.end;
        citation.date = number.date;
        if (citation.candidates.size() == 1)
            m_settled.insert(number.number, citation.candidates.first());
        if (governed.reach == Governed::Reach::Direct) {
            const int phrase = m_hints.at(governed.noun).start;
            citation.toAddress = pinpointBefore(m_grammar, m_content, phrase >= 0 ? phrase : m_nouns.at(governed.noun).start);
        }
        if (citation.toAddress.isEmpty())
            citation.toAddress = pinpointAfter(m_grammar, m_content,
                m_grammar.isNounLast() ? m_nouns.at(governed.noun).end : number.tailEnd);
        return citation;
    }

    /// A number that the paragraph has already cited with its body needs no second look.
    static QList<model::Symbol> adopted(const CitationContext &context, const model::Symbol &settled)
    {
        return settled.key().isEmpty() ? candidates(context) : QList {settled};
    }

    const CitationGrammar &m_grammar;
    QString m_content;
    model::Body m_citing;
    QList<CitingNoun> m_nouns;
    QList<BodyContext> m_hints; // One a noun.
    QList<CitedNumber> m_numbers;
    NamedBodies m_bodies;
    QList<Governed> m_governed;
    QSet<qsizetype> m_governing; ///< The nouns of m_governed.
    QHash<QString, model::Symbol> m_settled; // By the number as printed.
};

}

QList<Citation> findCitations(QStringView content, model::Body citing, QStringView language)
{
    const CitationGrammar *grammar = CitationGrammar::of(language);
    // Most paragraphs cite nothing: look for the noun before anything is copied.
    if (!grammar || !grammar->mayCite(content))
        return {};
    return CitationReader(content.toString(), citing, *grammar).read();
}

}
