// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotations.h"

#include "cues.h"

#include <core/text/patterns.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr int kLongestLead = 260; ///< Between a verb of speech and the words that it governs; what stands further away governs nothing.
constexpr int kLongestTail = 140; ///< Between the words and the verb that follows them.

/// The expressions of one language.
struct SpeechGrammar {
    explicit SpeechGrammar(const Cues &cues)
        : verb(cues.word(u"speech_verb"), text::kUnicode)
        , pronoun((cues.hasCapitals() ? u"(?<![\\p{L}\\p{N}])"_s : QString()) + cues.group(u"speaker_pronoun") + (cues.hasCapitals() ? u"(?![\\p{L}\\p{N}])"_s : QString()), text::kUnicode)
        , accordingTo(cues.word(u"according_to") + u"\\s*(?:\\p{L}{1,3}[’'\\s]\\s?){0,2}$"_s, text::kUnicode)
        , titleLead(cues.group(u"title_lead") + u"(?:\\s+"_s + cues.group(u"article") + u")?[,:]?\\s*[\\[(]?\\s*$"_s, text::kUnicode)
        , document(cues.word(u"document_noun") + u"[^,.;:]{0,24}$"_s, text::kUnicode | QRegularExpression::CaseInsensitiveOption)
        , hasCapitals(cues.hasCapitals())
    {
    }

    QRegularExpression verb;
    QRegularExpression pronoun;
    QRegularExpression accordingTo; ///< Ends before the name.
    QRegularExpression titleLead; ///< Ends before the opening mark.
    QRegularExpression document; ///< The subject of a verb that no person is.
    bool hasCapitals;
};

/// "Cities for Water": each longer word begins with a capital.
bool isTitleCase(const QString &words)
{
    int longer = 0;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() <= 3)
            continue;
        ++longer;
        if (!word.front().isUpper())
            return false;
    }
    return longer >= 2;
}

qsizetype wordCount(const QString &words)
{
    return std::ranges::any_of(words, [](QChar sign) { return sign.script() == QChar::Script_Han; })
        ? words.size() / 2
        : words.split(u' ', Qt::SkipEmptyParts).size();
}

/// Says of the quotations of one paragraph, from the first to the last, who spoke them.
class SpeakerFinder
{
public:
    SpeakerFinder(const ProseParagraph &paragraph, const SpeechGrammar &grammar, const std::optional<Person> &before)
        : m_paragraph(paragraph)
        , m_content(paragraph.content)
        , m_grammar(grammar)
        , m_last(before)
    {
    }

    /// Nothing where nobody said the words.
    std::optional<FoundQuotation> find(const model::TextRange &words, const model::TextRange &sentence)
    {
        const model::TextRange lead {std::max(sentence.start, words.start - 1 - kLongestLead), words.start - 1};
        const model::TextRange tail {std::min(words.end + 1, sentence.end), std::min(sentence.end, words.end + 1 + kLongestTail)};
        const QString quoted = words.of(m_content);
        const bool isLed = m_grammar.titleLead.match(lead.of(m_content).right(60)).hasMatch();
        const int verb = lastVerb(lead);
        if (isLed || (m_grammar.hasCapitals && isTitleCase(quoted)) || (verb >= 0 && saysDocument(lead.start, verb)))
            return std::nullopt;
        std::optional<FoundQuotation> found;
        if (const std::optional<Person> speaker = speakerBehind(tail))
            found = {words, speaker};
        else if (const std::optional<Person> ahead = speakerAhead(lead, verb))
            found = {words, ahead};
        else if (const std::optional<Person> same = sameSpeaker(words, quoted))
            found = {words, same};
        else if (verb >= 0 || hasVerb(tail))
            found = {words, isWholly(words, sentence) ? lastBefore(sentence.start) : pronounIn(sentence)};
        else if (isWholly(words, sentence) && m_passed > 0)
            found = {words, lastBefore(sentence.start)};
        if (found) {
            m_end = words.end;
            m_current = found->speaker;
        }
        return found;
    }

    /// Who is spoken of before a place: "he" is the one named last.
    void pass(int end)
    {
        for (; m_passed < m_paragraph.people.size() && m_paragraph.people.at(m_passed).end <= end; ++m_passed)
            m_last = m_paragraph.people.at(m_passed);
    }

private:
    int lastVerb(const model::TextRange &lead) const
    {
        int last = -1;
        const QString words = lead.of(m_content);
        for (const QRegularExpressionMatch &match : m_grammar.verb.globalMatch(words))
            last = lead.start + int(match.capturedStart());
        return last;
    }

    bool hasVerb(const model::TextRange &tail) const { return m_grammar.verb.match(tail.of(m_content)).hasMatch(); }

    /// "The report notes that “…”": the words are the document's, unless somebody stands between.
    bool saysDocument(int start, int verb) const
    {
        constexpr int kNear = 70; // A noun, and the words that may follow it.
        const int from = std::max(start, verb - kNear);
        return m_grammar.document.match(m_content.mid(from, verb - from)).hasMatch() && !personIn({from, verb});
    }

    std::optional<Person> personIn(const model::TextRange &range) const
    {
        std::optional<Person> last;
        for (const Person &person : m_paragraph.people) {
            if (person.start >= range.start && person.end <= range.end)
                last = person;
        }
        return last;
    }

    /// A State or an organisation that speaks: "Japan, in explanation of its vote, said".
    std::optional<Person> partyIn(const model::TextRange &range) const
    {
        std::optional<Person> first;
        for (const Mention &mention : m_paragraph.mentions) {
            if (mention.kind == model::RecordKind::Body || mention.start < range.start || mention.end > range.end)
                continue;
            Person party;
            party.isNamed = false;
            party.affiliation = mention;
            party.record = {mention.kind, mention.key};
            party.words = m_content.mid(mention.start, mention.end - mention.start);
            party.start = mention.start;
            party.end = mention.end;
            first = first ? first : party;
        }
        return first;
    }

    /// "“…”, said Jana Novak", "“…”, Jana Novak said", "“…”, she added".
    std::optional<Person> speakerBehind(const model::TextRange &tail)
    {
        const QRegularExpressionMatch verb = m_grammar.verb.match(tail.of(m_content));
        if (!verb.hasMatch() || verb.capturedStart() > 90)
            return std::nullopt;
        // A further quotation, or a colon, before the verb: it governs what follows.
        const QStringView between = QStringView(m_content).sliced(tail.start, verb.capturedStart());
        if (between.contains(u'“') || between.contains(u'«') || between.contains(u':') || between.contains(u';'))
            return std::nullopt;
        const int verbStart = tail.start + int(verb.capturedStart());
        const int verbEnd = tail.start + int(verb.capturedEnd());
        if (const std::optional<Person> subject = personIn({tail.start, verbStart}))
            return subject;
        for (const Person &person : m_paragraph.people) {
            if (person.start >= verbEnd && person.start <= verbEnd + 40 && isOneSentence(m_content, verbEnd, person.start))
                return person;
        }
        if (const std::optional<Person> party = partyIn({tail.start, std::min(tail.end, verbEnd + 30)}))
            return party;
        if (m_grammar.pronoun.match(m_content.mid(tail.start, verbEnd + 2 - tail.start)).hasMatch())
            return lastBefore(tail.start);
        return std::nullopt;
    }

    std::optional<Person> speakerAhead(const model::TextRange &lead, int verb)
    {
        const QString words = lead.of(m_content);
        const bool hasColon = words.trimmed().endsWith(u':') || words.trimmed().endsWith(u'：');
        const std::optional<Person> person = personIn({lead.start, lead.end});
        if (person && (verb >= 0 || hasColon || isAccordingTo(*person, lead) || isPieceOf(lead)))
            return subjectOf(lead, verb, *person);
        if (verb >= 0 || hasColon) {
            if (m_grammar.pronoun.match(words).hasMatch())
                return lastBefore(lead.start);
            if (const std::optional<Person> party = partyIn(lead))
                return party;
        }
        return std::nullopt;
    }

    /// The one who stands before the verb; one between verb and words is whom they were told.
    std::optional<Person> subjectOf(const model::TextRange &lead, int verb, const Person &nearest) const
    {
        const std::optional<Person> subject = verb >= 0 ? personIn({lead.start, verb}) : std::nullopt;
        return subject ? subject : nearest;
    }

    bool isAccordingTo(const Person &person, const model::TextRange &lead) const
    {
        return m_grammar.accordingTo.match(m_content.mid(lead.start, person.start - lead.start)).hasMatch();
    }

    /// The words are a part of what the sentence reports: no full stop of another sentence lies before them.
    bool isPieceOf(const model::TextRange &lead) const { return lead.end - lead.start > 12; }

    /// A piece that goes on: "“…”, he said, “…”", or a sentence that is wholly the same speaker's.
    std::optional<Person> sameSpeaker(const model::TextRange &words, const QString &quoted)
    {
        if (!m_current || words.start - m_end > kLongestLead || wordCount(quoted) < 2)
            return std::nullopt;
        return personIn({m_end, words.start}) ? std::nullopt : m_current;
    }

    /// The sentence begins with the words: who speaks was told before.
    static bool isWholly(const model::TextRange &words, const model::TextRange &sentence)
    {
        constexpr int kLongestEnd = 60;
        return words.start - sentence.start <= 1 && sentence.end - words.end <= kLongestEnd;
    }

    std::optional<Person> pronounIn(const model::TextRange &sentence)
    {
        return m_grammar.pronoun.match(sentence.of(m_content)).hasMatch() ? lastBefore(sentence.start) : std::nullopt;
    }

    std::optional<Person> lastBefore(int end)
    {
        pass(end);
        return m_last;
    }

    const ProseParagraph &m_paragraph;
    const QString &m_content;
    const SpeechGrammar &m_grammar;
    std::optional<Person> m_last; ///< Named last.
    std::optional<Person> m_current; ///< Who spoke the quotation before.
    int m_end = 0; ///< Where that one ended.
    qsizetype m_passed = 0;
};

}

QList<FoundQuotation> quotationsIn(const ProseParagraph &paragraph, const std::optional<Person> &before)
{
    QList<FoundQuotation> found;
    const QList<model::TextRange> quoted = quotedRanges(paragraph.content);
    const SpeechGrammar *const grammar = grammarOf<SpeechGrammar>(paragraph.language);
    if (quoted.isEmpty() || !grammar)
        return found;
    const QList<model::TextRange> sentences = sentencesOf(paragraph.content);
    auto sentence = sentences.cbegin();
    SpeakerFinder speakers(paragraph, *grammar, before);
    for (const model::TextRange &words : quoted) {
        while (sentence != sentences.cend() && sentence->end <= words.start)
            ++sentence;
        if (sentence == sentences.cend() || !sentence->contains(words.start))
            continue;
        speakers.pass(sentence->start);
        if (const std::optional<FoundQuotation> quotation = speakers.find(words, *sentence))
            found.append(*quotation);
    }
    return found;
}

}
