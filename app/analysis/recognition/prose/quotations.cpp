// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotations.h"

#include <core/text/patterns.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using text::kUnicode;
// Fewer words between marks are a term, not a statement.
constexpr qsizetype kFewestWords = 5;
constexpr int kTooFarFromName = 220; ///< Between the verb and the words that it governs.

/// Who says the words of one quotation.
class Attributor
{
public:
    Attributor(const QString &content, const QList<Person> &people, const std::optional<Person> &before)
        : m_content(content)
        , m_people(people)
        , m_before(before)
    {
    }

    /// Nothing where no verb of speech governs the words; a quotation without a speaker where nobody fits.
    std::optional<FoundQuotation> attribute(const model::TextRange &words, const model::TextRange &sentence) const
    {
        FoundQuotation quotation {words, std::nullopt};
        const model::TextRange ahead {sentence.start, words.start - 1};
        const model::TextRange behind {words.end + 1, sentence.end};
        if (const int verb = lastVerb(ahead); verb >= 0) {
            if (saysDocument(ahead.start, verb))
                return std::nullopt;
            quotation.speaker = subjectBefore(ahead.start, verb);
            return quotation;
        }
        static const QRegularExpression follows(u"\\G\\s*,?\\s*(?:(?:he|she|they|[\\p{Lu}][^.“”\"]{0,80}?|the [^.“”\"]{0,80}?)\\s+)?(?:"_s
                + speechVerbs() + u")\\b"_s,
            kUnicode);
        const QRegularExpressionMatch match = follows.match(m_content, behind.start);
        if (match.hasMatch() && match.capturedEnd() <= behind.end) {
            quotation.speaker = subjectAround(behind, int(match.capturedEnd()));
            return quotation;
        }
        return accordingTo(quotation, ahead, behind);
    }

private:
    /// Where the last verb of speech begins, near enough before the words.
    int lastVerb(const model::TextRange &ahead) const
    {
        static const QRegularExpression verb(u"\\b(?:"_s + speechVerbs() + u")\\b"_s);
        int last = -1;
        // What stands further away governs nothing; a sentence with a thousand quotations is not read a thousand times.
        const int first = std::max(ahead.start, ahead.end - 2 * kTooFarFromName);
        const QString words = m_content.mid(first, ahead.end - first);
        for (const QRegularExpressionMatch &match : verb.globalMatch(words))
            last = first + int(match.capturedStart());
        return last >= 0 && ahead.end - last < kTooFarFromName ? last : -1;
    }

    /// "The report notes that “…”": the words are the document's.
    bool saysDocument(int start, int verb) const
    {
        static const QRegularExpression document(
            u"\\b(?:resolution|report|article|paragraph|declaration|text|document|study|letter|treaty|convention|charter|"_s
            u"preamble|motto|slogan)s?\\b[^,]{0,20}$"_s,
            QRegularExpression::CaseInsensitiveOption);
        constexpr int kNear = 60; // A noun, and the twenty units that may follow it.
        return document.match(m_content.mid(std::max(start, verb - kNear), verb - std::max(start, verb - kNear))).hasMatch();
    }

    /// The speaker nearest before the verb, else the one whom "he" or "she" means.
    std::optional<Person> subjectBefore(int start, int verb) const
    {
        std::optional<Person> nearest;
        for (const Person &person : m_people) {
            if (person.start >= start && person.end <= verb)
                nearest = person;
        }
        return nearest ? nearest : pronounBefore(start, verb);
    }

    std::optional<Person> pronounBefore(int start, int verb) const
    {
        static const QRegularExpression pronoun(u"\\b(?:[Hh]e|[Ss]he)\\b"_s);
        if (!pronoun.match(m_content.mid(start, verb - start)).hasMatch())
            return std::nullopt;
        std::optional<Person> last = m_before;
        for (const Person &person : m_people) {
            if (person.end <= start && person.isNamed)
                last = person;
        }
        return last;
    }

    /// "“…”, said Jana Novak", "“…”, she added".
    std::optional<Person> subjectAround(const model::TextRange &behind, int verbEnd) const
    {
        for (const Person &person : m_people) {
            if (person.start >= behind.start && person.start <= std::min(behind.end, verbEnd + 4))
                return person;
        }
        return pronounBefore(behind.start, verbEnd);
    }

    /// "According to Jana Novak, “…”".
    std::optional<FoundQuotation> accordingTo(FoundQuotation quotation, const model::TextRange &ahead, const model::TextRange &behind) const
    {
        static const QRegularExpression words(u"\\b(?:[Aa]ccording to|[Ii]n the words of|[Aa]s)\\s*(?:the\\s+)?$"_s);
        for (const model::TextRange &around : {ahead, behind}) {
            for (const Person &person : m_people) {
                const bool within = person.start >= around.start && person.end <= around.end;
                if (within && words.match(m_content.mid(around.start, person.start - around.start)).hasMatch()) {
                    quotation.speaker = person;
                    return quotation;
                }
            }
        }
        return std::nullopt;
    }

    const QString &m_content;
    const QList<Person> &m_people;
    const std::optional<Person> &m_before;
};

bool isStatement(const QString &words)
{
    return words.split(u' ', Qt::SkipEmptyParts).size() >= kFewestWords;
}

}

QList<FoundQuotation> quotationsIn(const QString &content, const QList<Person> &people, const std::optional<Person> &before)
{
    QList<FoundQuotation> found;
    const QList<model::TextRange> quoted = quotedRanges(content);
    if (quoted.isEmpty())
        return found;
    const QList<model::TextRange> sentences = sentencesOf(content);
    auto sentence = sentences.cbegin();
    const Attributor attributor(content, people, before);
    for (const model::TextRange &words : quoted) {
        if (!isStatement(words.of(content)))
            continue;
        while (sentence != sentences.cend() && sentence->end <= words.start)
            ++sentence;
        if (sentence == sentences.cend() || !sentence->contains(words.start))
            continue;
        if (const std::optional<FoundQuotation> quotation = attributor.attribute(words, *sentence))
            found.append(*quotation);
    }
    return found;
}

}
