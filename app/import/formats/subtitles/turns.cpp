// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "speakers.h"
#include "transcript.h"

#include <QRegularExpression>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestTurn = 600; ///< Characters; a paragraph that can still be cited.
constexpr qsizetype kFullTurn = 300;    ///< A named speaker's turn ends at the first sentence beyond it.
constexpr qint64 kPause = 3000;         ///< Milliseconds; who spoke before need not be who speaks now.
constexpr qint64 kTouching = 100;       ///< Cues so near to each other show one text that rolls on.
constexpr qsizetype kMostRolling = 8;   ///< Lines that stand on a screen at once.

bool endsUtterance(const QString &text)
{
    static const QRegularExpression end(u"[.!?…。！？؟۔][\"'”’»）)\\]]*$"_s);
    return end.matchView(text).hasMatch();
}

/// Takes off what the cue before has shown already.
class RollingLines
{
public:
    QStringList fresh(const Cue &cue, const QStringList &lines)
    {
        const bool touches = cue.start <= m_end + kTouching;
        qsizetype repeated = touches ? repeatedLines(lines) : 0;
        QStringList fresh = lines.sliced(repeated);
        // A line that grows: its beginning was shown before.
        if (touches && !fresh.isEmpty() && !m_shown.isEmpty() && fresh.first().startsWith(m_shown.last() + u' '))
            fresh.first().remove(0, m_shown.last().size() + 1);
        m_shown = lines;
        m_end = std::max(touches ? m_end : 0, cue.end);
        return fresh;
    }

private:
    qsizetype repeatedLines(const QStringList &lines) const
    {
        for (qsizetype count = std::min({lines.size(), m_shown.size(), kMostRolling}); count > 0; --count) {
            if (std::equal(lines.begin(), lines.begin() + count, m_shown.end() - count))
                return count;
        }
        return 0;
    }

    QStringList m_shown;
    qint64 m_end = -kTouching - 1;
};

/// Joins what is said, utterance by utterance.
class TurnWalk
{
public:
    void take(const Cue &cue, Utterance utterance)
    {
        const bool pauses = cue.start > m_end + kPause;
        // Who was named speaks on until someone else does, or nobody for a while.
        if (utterance.speaker.isEmpty() && !utterance.opensTurn && !m_isVoice && !pauses && !utterance.isVoice)
            utterance.speaker = m_speaker;
        if (m_turns.isEmpty() || utterance.opensTurn || pauses || utterance.speaker != m_turns.last().speaker
            || isFull(utterance.text.size()))
            m_turns.append({cue.start, utterance.speaker, {}});
        QString &text = m_turns.last().text;
        text += (text.isEmpty() ? u""_s : u" "_s) + utterance.text;
        m_speaker = utterance.speaker;
        m_isVoice = utterance.isVoice;
        m_end = std::max(cue.start, cue.end);
    }

    QList<Turn> turns() const { return m_turns; }

private:
    bool isFull(qsizetype more) const
    {
        const Turn &turn = m_turns.last();
        const qsizetype enough = turn.speaker.isEmpty() ? 0 : kFullTurn;
        return turn.text.size() + more > kLongestTurn || (turn.text.size() > enough && endsUtterance(turn.text));
    }

    QList<Turn> m_turns;
    QString m_speaker;
    bool m_isVoice = false;
    qint64 m_end = 0;
};

}

QList<Turn> turnsOf(const QList<Cue> &cues)
{
    const Speakers speakers(cues);
    RollingLines rolling;
    TurnWalk walk;
    for (const Cue &cue : cues) {
        QStringList lines;
        for (const QString &line : cue.lines) {
            if (const QString bare = withoutTags(line); !bare.isEmpty())
                lines.append(bare);
        }
        const QList<Utterance> utterances = speakers.utterances(rolling.fresh(cue, lines));
        for (const Utterance &utterance : utterances)
            walk.take(cue, utterance);
    }
    return walk.turns();
}

}
