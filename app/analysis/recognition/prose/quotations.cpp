// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotations.h"

#include "quotationsigns.h"
#include "speakerfinder.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr int kLongestLead = 320; ///< Between a verb of speech and the words that it governs; what stands further away governs nothing.
constexpr int kLongestTail = 220; ///< Between the words and the end of what says who spoke them.

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
        , m_memory(grammar, m_candidates, state, m_masked)
        , m_finder(paragraph.content, m_masked, grammar, m_candidates, m_memory, state)
        , m_sentences(quotedSentences(paragraph.content, m_quoted))
    {
    }

    FoundSpeech read()
    {
        noteTurn();
        m_isByline = isByline();
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
        noteLabel();
        m_state.isAnnounced = m_content.endsWith(u':') || m_content.endsWith(u'：');
        m_state.hasQuoted = m_hasQuoted;
        m_state.hasSpoken = m_memory.hasEndedSpeaking() && !m_state.isNobody;
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
        if (first && first->kind == SpeakerKind::Person && first->start <= 4 && turn.match(m_masked.mid(first->end, 110)).hasMatch())
            m_state.author = first->person;
    }

    /// "SOUNDBITE (English): Jana Novak, President, Port Guild:" leads to the paragraph below.
    void noteLabel()
    {
        constexpr qsizetype kLongest = 240;
        const bool isLabel = (m_content.endsWith(u':') || m_content.endsWith(u'：')) && m_quoted.isEmpty() && m_content.size() < kLongest;
        const QList<const SpeakerCandidate *> named = isLabel ? m_candidates.namedIn({0, int(m_content.size())}) : QList<const SpeakerCandidate *>();
        if (named.size() == 1 && !m_grammar.verb.match(m_masked).hasMatch() && !m_candidates.isOblique(named.first()->start))
            m_state.speaker = named.first()->person;
    }

    /// "By Jana Novak | 3 May": whoever wrote a text is none of those whom it tells of.
    bool isByline() const
    {
        constexpr qsizetype kLongest = 160;
        constexpr int kBeside = 8;
        const QRegularExpressionMatch by = m_grammar.byline.match(m_content);
        const SpeakerCandidate *const first = by.hasMatch() && m_content.size() < kLongest ? firstNamed(int(by.capturedEnd())) : nullptr;
        return first && first->start - int(by.capturedEnd()) <= kBeside && !m_grammar.reportVerb.match(m_content).hasMatch();
    }

    const SpeakerCandidate *firstNamed(int from) const
    {
        const QList<const SpeakerCandidate *> named = m_candidates.namedIn({from, int(m_content.size())});
        return named.isEmpty() ? nullptr : named.first();
    }

    void readQuoted(const QuotedWords &quoted, int next)
    {
        const int separator = std::max({m_masked.lastIndexOf(u';', quoted.start), m_masked.lastIndexOf(u'；', quoted.start), m_masked.lastIndexOf(u'؛', quoted.start)});
        const int from = std::max({sentence().start, separator + 1, quoted.start - kLongestLead});
        const model::TextRange tail {quoted.end, std::min({tailEnd(quoted), next, quoted.end + kLongestTail})};
        const QString words = quoted.words.of(m_content);
        const Attributed said = m_finder.of({quoted, words, sentence(), {from, quoted.start}, tail, m_index == 0, m_before ? m_before->end : -1, m_unsaidEnd});
        if (!said.isSpeech) {
            m_found.unsaid.append(quoted.words);
            m_unsaidEnd = quoted.end;
            return;
        }
        m_found.quotations.append({quoted.words, said.speaker});
        m_before = &quoted;
        m_hasQuoted = true;
        if (said.speaker)
            m_state.speaker = said.speaker;
        m_state.isNobody = !said.speaker;
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
        if (m_grammar.weakVerb.match(verb.captured()).hasMatch())
            return sentence().end;
        // Han and Arabic may go on with another's words.
        const int shortRest = m_grammar.hasCapitals ? 40 : 3;
        const bool isShort = verb.hasMatch() && words.size() - verb.capturedEnd() < shortRest && !words.sliced(verb.capturedEnd()).contains(u'\x1');
        return isShort && !m_grammar.joinsVerb.match(words.sliced(verb.capturedEnd()).left(6)).hasMatch() ? behind.end : sentence().end;
    }

    /// Who speaks in a sentence, for those behind it.
    void noteSentence(const model::TextRange &range)
    {
        bool hasSpoken = m_hasQuoted;
        const QString words = masked(range);
        for (const QRegularExpressionMatch &verb : m_grammar.verb.globalMatch(words)) {
            const SpeakerCandidate *const subject = m_finder.subjects().of(verb, range.start, range.end);
            const bool isReport = m_grammar.reportVerb.match(verb.captured()).hasMatch();
            const bool isUnnamed = !subject && isReport && !m_hasQuoted && m_grammar.indefinite.match(words.first(verb.capturedStart())).hasMatch();
            m_state.isNobody = m_state.isNobody || isUnnamed;
            hasSpoken = hasSpoken || isUnnamed;
            if (!subject || subject->kind == SpeakerKind::Document || subject->kind == SpeakerKind::Author)
                continue;
            hasSpoken = hasSpoken || isReport;
            if (!m_hasQuoted)
                noteSpeaker(*subject, isReport);
            if (isReport && !m_hasQuoted)
                report(*subject, range);
        }
        if (!m_hasQuoted)
            reportSource(range);
        if (hasSpoken)
            m_memory.noteSpoken();
        if (!m_isByline)
            m_memory.notePeople();
    }

    /// "In Chile’s view, the text is balanced", "According to Ms. Novak, it is not": reported without a verb of speech. "For Peru, it
    /// is late" may be anybody’s.
    void reportSource(const model::TextRange &range)
    {
        constexpr int kSourceLead = 30;
        constexpr int kShortLead = 4;
        const SpeakerCandidate *const source = m_candidates.accordingTo(range);
        if (!source || !SpeechSubjects::isNamed(*source) || source->start - range.start > kSourceLead)
            return;
        const QString behind = masked({source->end, std::min(range.end, source->end + kSourceLead)});
        const bool isView = m_grammar.inView.match(behind).hasMatch();
        if (behind.contains(u',') && (isView || source->start - range.start > kShortLead))
            report(*source, range);
    }

    void noteSpeaker(const SpeakerCandidate &subject, bool isReport)
    {
        const bool isTold = subject.kind == SpeakerKind::Pronoun || subject.kind == SpeakerKind::Voice;
        const std::optional<Person> speaker = isTold && isReport ? m_finder.subjects().spokenBy(subject).speaker : subject.person;
        if (speaker)
            m_state.speaker = speaker;
        if (isReport)
            m_state.isNobody = !speaker;
    }

    void report(const SpeakerCandidate &subject, const model::TextRange &range)
    {
        if (!m_found.reported.isEmpty() && m_found.reported.last().sentence.start == range.start)
            return;
        const bool isMany = subject.kind == SpeakerKind::Nobody && m_grammar.speakersMany.match(m_masked.mid(std::max(0, subject.start - 20), subject.end - std::max(0, subject.start - 20) + 16)).hasMatch();
        const std::optional<Person> speaker = subject.kind == SpeakerKind::Pronoun ? m_memory.told(subject.start, masked({subject.start, subject.end})) : subject.person;
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
    SpeakerFinder m_finder;
    QList<model::TextRange> m_sentences;
    qsizetype m_index = 0;
    const QuotedWords *m_before = nullptr; ///< Those before in this sentence that somebody said.
    bool m_hasQuoted = false; ///< In this sentence.
    int m_unsaidEnd = -1; ///< Where the last quoted words end that nobody said.
    bool m_isByline = false;
    FoundSpeech m_found;
};

}

FoundSpeech speechIn(const ProseParagraph &paragraph, SpeechState &state, bool goesOn)
{
    const SpeechGrammar *const grammar = grammarOf<SpeechGrammar>(paragraph.language);
    return grammar ? SpeechReader(paragraph, *grammar, state, goesOn).read() : FoundSpeech();
}

}
