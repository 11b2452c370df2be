// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotations.h"

#include "quotationsigns.h"
#include "speechmemory.h"
#include "../sentences.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using Kind = SpeakerCandidate::Kind;

constexpr int kLongestLead = 320; ///< Between a verb of speech and the words that it governs; what stands further away governs nothing.
constexpr int kLongestTail = 160; ///< Between the words and the end of what says who spoke them.

/// Who a text says speaks: somebody, or somebody without a name.
struct Attributed {
    bool isSpeech = false;
    std::optional<Person> speaker;
};

/// Reads one paragraph, sentence by sentence.
class SpeechReader
{
public:
    SpeechReader(const ProseParagraph &paragraph, const SpeechGrammar &grammar, SpeechState &state, bool goesOn)
        : m_content(paragraph.content)
        , m_grammar(grammar)
        , m_state(state)
        , m_quoted(quotedWordsIn(paragraph.content, goesOn))
        , m_masked(withoutQuoted(paragraph.content, m_quoted))
        , m_candidates(paragraph, grammar, m_masked)
        , m_memory(grammar, m_candidates, state)
        , m_sentences(quotedSentences(paragraph.content, m_quoted))
    {
    }

    FoundSpeech read()
    {
        noteTurn();
        qsizetype next = 0;
        for (m_index = 0; m_index < m_sentences.size(); ++m_index) {
            m_hasQuoted = false;
            m_before = nullptr;
            const model::TextRange &sentence = m_sentences.at(m_index);
            m_memory.begin(sentence);
            for (; next < m_quoted.size() && m_quoted.at(next).start < sentence.end; ++next)
                readQuoted(m_quoted.at(next), next + 1 < m_quoted.size() ? m_quoted.at(next + 1).start : int(m_content.size()));
            noteSentence(sentence);
        }
        m_state.isAnnounced = m_content.endsWith(u':') || m_content.endsWith(u'：');
        m_state.hasQuoted = m_hasQuoted;
        m_state.isOpen = !m_quoted.isEmpty() && m_quoted.last().isOpen;
        return m_found;
    }

private:
    const model::TextRange &sentence() const { return m_sentences.at(m_index); }
    QString masked(const model::TextRange &range) const { return range.of(m_masked); }

    /// "HÆGSTAD: Thank you." The paragraph is this one's turn.
    void noteTurn()
    {
        const SpeakerCandidate *const first = m_candidates.firstIn({0, int(std::min<qsizetype>(m_content.size(), 120))});
        static const QRegularExpression turn(u"^\\s?(?:[(（][^()（）]{2,90}[)）])?\\s?[:：]"_s);
        if (first && first->kind == Kind::Person && first->start <= 4 && turn.match(m_masked.mid(first->end, 110)).hasMatch())
            m_state.author = first->person;
    }

    void readQuoted(const QuotedWords &quoted, int next)
    {
        const int separator = std::max({m_masked.lastIndexOf(u';', quoted.start), m_masked.lastIndexOf(u'；', quoted.start), m_masked.lastIndexOf(u'؛', quoted.start)});
        const int from = std::max({sentence().start, separator + 1, quoted.start - kLongestLead});
        m_lead = {from, quoted.start};
        m_tail = {quoted.end, std::min({tailEnd(quoted), next, quoted.end + kLongestTail})};
        const Attributed said = attributed(quoted);
        if (!said.isSpeech)
            return;
        m_found.quotations.append({quoted.words, said.speaker});
        m_before = &quoted;
        m_hasQuoted = true;
        if (said.speaker)
            m_state.speaker = said.speaker;
        m_isNobody = !said.speaker;
    }

    /// “Who drinks first?” Ms. Novak asked: a mark of its own ends the words, not what says who spoke them.
    int tailEnd(const QuotedWords &quoted) const
    {
        const bool isLast = sentence().end - quoted.end <= 1 && m_index + 1 < m_sentences.size();
        if (!isLast || !u"?!…。？！"_s.contains(m_content.at(quoted.words.end - 1)))
            return sentence().end;
        const model::TextRange &behind = m_sentences.at(m_index + 1);
        const QString words = masked({behind.start, std::min(behind.end, behind.start + kLongestTail)});
        const QRegularExpressionMatch verb = m_grammar.verb.match(words);
        // Han and Arabic may go on with another's words.
        const int shortRest = m_grammar.hasCapitals ? 40 : 3;
        const bool isShort = verb.hasMatch() && words.size() - verb.capturedEnd() < shortRest && !words.sliced(verb.capturedEnd()).contains(u'\x1');
        return isShort && !m_grammar.joinsVerb.match(words.sliced(verb.capturedEnd()).left(6)).hasMatch() ? behind.end : sentence().end;
    }

    Attributed attributed(const QuotedWords &quoted)
    {
        const QString words = quoted.words.of(m_content);
        if ((m_state.isOpen || m_state.isAnnounced) && m_index == 0 && quoted.start == 0 && m_state.speaker)
            return {true, m_state.speaker};
        if (isSign(words) || m_grammar.titleLead.match(masked(m_lead).right(60)).hasMatch() || (m_grammar.hasCapitals && isTitleCase(words)))
            return {};
        const SpeakerCandidate *const according = speakerAccordingTo();
        if (according)
            return spokenBy(*according, m_tail.start);
        const Attributed strong = behind(true);
        if (strong.isSpeech)
            return strong;
        if (m_before && !hasSubject({m_before->end, quoted.start}))
            return {true, m_isNobody ? std::nullopt : m_state.speaker};
        if (isName(words))
            return {};
        const Attributed leading = ahead();
        if (leading.isSpeech || m_isDocument)
            return leading;
        const Attributed trailing = behind(false);
        if (trailing.isSpeech)
            return trailing;
        return goesOn(quoted);
    }

    /// Words that no verb or mark leads to and that begin as a name does: the network “Door and Board”.
    bool isName(const QString &words) const
    {
        const QString lead = masked(m_lead).trimmed();
        const bool isBehindMark = lead.endsWith(u':') || lead.endsWith(u'：') || lead.endsWith(u',') || lead.endsWith(u'，') || lead.endsWith(u'،');
        if (lead.isEmpty() || isBehindMark)
            return false;
        const QString tail = masked(m_tail).trimmed();
        const bool goesOn = !tail.isEmpty() && tail.front().isLetter() && !words.back().isPunct();
        if (!m_grammar.hasCapitals)
            return isShortName(words) && goesOn;
        const bool isGoverned = m_grammar.joinsVerb.match(lead).hasMatch() || lastVerbEnd(lead) == lead.size();
        // A sentence is no name: “Who pays?”
        constexpr qsizetype kLongestName = 6;
        const bool isSentence = u".!?…"_s.contains(words.back()) || words.count(u' ') >= kLongestName;
        return words.front().isUpper() && !isGoverned && !isSentence;
    }

    qsizetype lastVerbEnd(const QString &lead) const
    {
        qsizetype end = -1;
        for (const QRegularExpressionMatch &match : m_grammar.verb.globalMatch(lead))
            end = match.capturedEnd();
        return end;
    }

    bool hasSubject(const model::TextRange &range) const
    {
        for (const QRegularExpressionMatch &match : m_grammar.verb.globalMatch(masked(range))) {
            const int verb = range.start + int(match.capturedStart());
            const SpeakerCandidate *const subject = m_candidates.subjectBefore(verb, range.start);
            if (subject && subject->kind != Kind::Pronoun)
                return true;
        }
        return false;
    }

    const SpeakerCandidate *speakerAccordingTo() const
    {
        const QString tail = masked(m_tail);
        // “…” – Jana Novak, Director.
        static const QRegularExpression dash(u"^\\s*[–—-]\\s*"_s);
        const QRegularExpressionMatch dashed = dash.match(tail);
        const SpeakerCandidate *const author = dashed.hasMatch() && m_tail.end - m_tail.start < 120 ? m_candidates.nearest(m_tail.start + int(dashed.capturedEnd()), m_tail.end) : nullptr;
        if (author && author->kind == Kind::Person && author->start - m_tail.start < 8 && !m_grammar.verb.match(tail).hasMatch())
            return author;
        const QRegularExpressionMatch match = m_grammar.accordingToBehind.match(tail);
        return match.hasMatch() ? m_candidates.nearest(m_tail.start + int(match.capturedEnd()), m_tail.end) : nullptr;
    }

    /// "“…”, said Jana Novak", "“…”, she added". `isStrong`: nothing else may have been meant.
    Attributed behind(bool isStrong)
    {
        const QString tail = masked(m_tail);
        const QRegularExpressionMatch verb = m_grammar.verb.match(tail);
        if (!verb.hasMatch())
            return {};
        const QString between = tail.first(verb.capturedStart());
        const QString rest = tail.sliced(verb.capturedEnd());
        static const QRegularExpression apart(u"^\\s*[,،，—–-]|^[”’»]?$"_s);
        const int verbStart = m_tail.start + int(verb.capturedStart());
        const int verbEnd = m_tail.start + int(verb.capturedEnd());
        const bool isConnected = between.trimmed().isEmpty() || apart.match(between).hasMatch()
            || u",.!?…，。！？،؟"_s.contains(m_content.at(m_tail.start > 1 ? m_tail.start - 2 : 0));
        const bool isClause = between.contains(u':') || between.contains(u';') || m_grammar.joins.match(between).hasMatch() || m_grammar.that.match(rest).hasMatch();
        if (!isConnected || isClause || between.size() > 110)
            return {};
        const SpeakerCandidate *subject = m_candidates.subjectBefore(verbStart, m_tail.start);
        if (!subject)
            subject = m_candidates.subjectBehind(verbEnd, m_tail.end);
        // Han parts clauses by commas: the subject of these words stands with its verb.
        static const QRegularExpression comma(u"[,，]"_s);
        if (m_grammar.isHan && between.sliced(between.startsWith(u',') || between.startsWith(u'，') ? 1 : 0).contains(comma))
            return {};
        if (subject && (!isStrong || subject->kind != Kind::Document))
            return spokenBy(*subject, subject->start);
        if (isStrong && m_memory.isPronoun(verb.captured()))
            return {true, m_memory.told(m_tail.start, verb.captured())};
        return isStrong ? Attributed() : without(verb.captured(), between, rest, m_tail.start);
    }

    /// A verb without a subject that we know: "insiste", "afirmaron", "the prisoner told him".
    Attributed without(const QString &verb, const QString &between, const QString &rest, int place)
    {
        if (m_grammar.pluralVerb.match(verb).hasMatch())
            return {true, std::nullopt};
        constexpr qsizetype kNoun = 40;
        const bool isSomebody = between.size() < kNoun && m_grammar.somebody.match(between).hasMatch();
        const bool isBare = std::ranges::none_of(between, [](QChar sign) { return sign.isLetter(); });
        static const QRegularExpression pause(u"[.,،，。]"_s);
        const bool isBehind = isBare && (m_grammar.dropsPronouns || m_grammar.somebody.match(rest.left(kNoun).section(pause, 0, 0)).hasMatch());
        if (!isSomebody && !isBehind)
            return {};
        return {true, m_memory.told(place, between + u' ' + verb + u' ' + rest.left(kNoun))};
    }

    /// "She told the room that “…”", "The representative of Japan: “…”".
    Attributed ahead()
    {
        m_isDocument = false;
        const QString lead = masked(m_lead);
        const bool hasColon = lead.trimmed().endsWith(u':') || lead.trimmed().endsWith(u'：');
        const SpeakerCandidate *const sender = hasColon ? m_candidates.sender(m_lead) : nullptr;
        if (sender)
            return spokenBy(*sender, sender->start);
        QList<QRegularExpressionMatch> verbs;
        for (const QRegularExpressionMatch &match : m_grammar.verb.globalMatch(lead))
            verbs.append(match);
        for (auto verb = verbs.crbegin(); verb != verbs.crend(); ++verb) {
            const SpeakerCandidate *const subject = subjectOf(*verb, m_lead.start);
            if (!subject)
                continue;
            // "Jana Novak phoned me and I wrote it down: “…”".
            const SpeakerCandidate *const other = subject->kind == Kind::Author && hasColon ? m_candidates.firstIn({m_lead.start, subject->start}) : nullptr;
            if (other)
                return spokenBy(*other, other->start);
            m_isDocument = subject->kind == Kind::Document;
            return m_isDocument ? Attributed() : spokenBy(*subject, subject->start);
        }
        const bool hasNoun = m_grammar.speechNoun.match(lead.right(50)).hasMatch();
        if (!verbs.isEmpty() && m_grammar.dropsPronouns) {
            const bool isPlural = m_grammar.pluralVerb.match(verbs.last().captured()).hasMatch();
            return {true, isPlural ? std::nullopt : m_memory.told(m_lead.start, lead)};
        }
        return verbless(hasColon || hasNoun || !verbs.isEmpty(), hasColon);
    }

    /// "According to her, “…”"; `isLed` by a colon, or by a word for speech.
    Attributed verbless(bool isLed, bool hasColon)
    {
        const QString lead = masked(m_lead);
        const SpeakerCandidate *const according = m_candidates.accordingTo(m_lead);
        if (according)
            return spokenBy(*according, according->start);
        const SpeakerCandidate *const first = isLed ? m_candidates.firstIn(m_lead) : nullptr;
        if (first)
            return spokenBy(*first, first->start);
        const bool hasPronoun = m_memory.isPronoun(lead);
        return hasColon && hasPronoun ? Attributed {true, m_memory.told(m_lead.start, lead)} : Attributed();
    }

    const SpeakerCandidate *subjectOf(const QRegularExpressionMatch &verb, int from) const
    {
        const int start = from + int(verb.capturedStart());
        const int end = from + int(verb.capturedEnd());
        const SpeakerCandidate *const first = m_grammar.isVerbFirst ? m_candidates.subjectBehind(end, sentence().end) : m_candidates.subjectBefore(start, from);
        if (first)
            return first;
        return m_grammar.isVerbFirst ? m_candidates.subjectBefore(start, from) : m_candidates.subjectBehind(end, m_lead.end > end && m_lead.start <= start ? m_lead.end : sentence().end);
    }

    /// A sentence that is wholly quoted, or a piece of one, behind a sentence of the same speaker.
    Attributed goesOn(const QuotedWords &quoted)
    {
        const bool isWhole = masked(m_lead).trimmed().isEmpty() && sentence().end - quoted.end <= 2;
        const bool isPiece = m_grammar.hasCapitals && quoted.words.of(m_content).front().isLower() && !m_candidates.firstIn(sentence());
        const bool isNextParagraph = m_index == 0 && m_state.hasQuoted && isWhole;
        if (isNextParagraph && m_state.speaker)
            return {true, m_state.speaker};
        if (!m_memory.hasJustSpoken() || (!isWhole && !isPiece))
            return {};
        return {true, m_isNobody && isWhole ? std::nullopt : m_state.speaker};
    }

    Attributed spokenBy(const SpeakerCandidate &subject, int place)
    {
        switch (subject.kind) {
        case Kind::Person:
        case Kind::Party: return {true, subject.person};
        case Kind::Voice: return {true, m_memory.partyTold(subject.start)};
        case Kind::Pronoun: return {true, m_memory.told(place, masked({subject.start, subject.end}))};
        case Kind::Author: return {true, m_memory.ownVoice(masked({subject.start, subject.end}))};
        case Kind::Nobody: return {true, std::nullopt};
        case Kind::Document: break;
        }
        return {};
    }

    /// Who speaks in a sentence, for those behind it.
    void noteSentence(const model::TextRange &range)
    {
        bool hasSpoken = m_hasQuoted;
        const QString words = masked(range);
        for (const QRegularExpressionMatch &verb : m_grammar.verb.globalMatch(words)) {
            const SpeakerCandidate *const subject = subjectOf(verb, range.start);
            if (!subject || subject->kind == Kind::Document || subject->kind == Kind::Author)
                continue;
            const bool isReport = m_grammar.reportVerb.match(verb.captured()).hasMatch();
            hasSpoken = hasSpoken || isReport;
            if (subject->person && !m_hasQuoted)
                m_state.speaker = subject->person;
            if (isReport && !m_hasQuoted)
                report(*subject, range);
        }
        if (hasSpoken)
            m_memory.noteSpoken();
        if (const SpeakerCandidate *const named = m_candidates.lastPersonIn(range))
            m_state.named = named->person;
        m_candidates.addPeopleOf(range, m_state.recent);
    }

    void report(const SpeakerCandidate &subject, const model::TextRange &range)
    {
        if (!m_found.reported.isEmpty() && m_found.reported.last().sentence.start == range.start)
            return;
        const bool isMany = subject.kind == Kind::Nobody && m_grammar.speakersMany.match(m_masked.mid(std::max(0, subject.start - 20), subject.end - std::max(0, subject.start - 20) + 16)).hasMatch();
        const std::optional<Person> speaker = subject.kind == Kind::Pronoun ? m_memory.told(subject.start, masked({subject.start, subject.end})) : subject.person;
        if (speaker || isMany)
            m_found.reported.append({range, speaker});
    }

    const QString &m_content;
    const SpeechGrammar &m_grammar;
    SpeechState &m_state;
    QList<QuotedWords> m_quoted;
    QString m_masked; ///< Without the quoted words.
    SpeakerCandidates m_candidates;
    SpeechMemory m_memory;
    QList<model::TextRange> m_sentences;
    qsizetype m_index = 0;
    model::TextRange m_lead; ///< Before the words, from the beginning of their clause.
    model::TextRange m_tail; ///< Behind them, up to the next ones.
    const QuotedWords *m_before = nullptr; ///< Those before in this sentence that somebody said.
    bool m_hasQuoted = false; ///< In this sentence.
    bool m_isNobody = false; ///< Who said the last ones has no name.
    bool m_isDocument = false; ///< A document says the words.
    FoundSpeech m_found;
};

}

FoundSpeech speechIn(const ProseParagraph &paragraph, SpeechState &state, bool goesOn)
{
    const SpeechGrammar *const grammar = grammarOf<SpeechGrammar>(paragraph.language);
    return grammar ? SpeechReader(paragraph, *grammar, state, goesOn).read() : FoundSpeech();
}

}
