// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript.h"

#include <core/text/languagenames.h>
#include <import/formats/droppedtext.h>

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

// "1:02:03.500", "02:03", "00:00:03:120".
qint64 milliseconds(const QRegularExpressionMatch &match, int first)
{
    const QString fraction = match.captured(first + 3).leftJustified(3, u'0');
    return ((match.captured(first).toLongLong() * 60 + match.captured(first + 1).toLongLong()) * 60
               + match.captured(first + 2).toLongLong()) * 1000 + fraction.toLongLong();
}

const QRegularExpression &timesPattern()
{
    static const QRegularExpression pattern(
        u"^\\s*(?:(\\d{1,4})\\s?:\\s?)?(\\d{1,2})\\s?:\\s?(\\d{1,2})(?:\\s?[.,:;]\\s?(\\d{1,3})\\d*)?\\s*(?:-{1,3}\\s?>|\\x{2192})"_s
        u"(?:\\s*(?:(\\d{1,4})\\s?:\\s?)?(\\d{1,2})\\s?:\\s?(\\d{1,2})(?:\\s?[.,:;]\\s?(\\d{1,3})\\d*)?)?"_s);
    return pattern;
}

/// Goes through the lines of a file, one after the other.
class CueWalk
{
public:
    explicit CueWalk(const QStringList &lines)
        : m_lines(lines)
    {
    }

    CueFile read()
    {
        if (!m_lines.isEmpty() && m_lines.first().startsWith("WEBVTT"_L1))
            takeHeader();
        while (m_at < m_lines.size())
            takeLine();
        return m_file;
    }

private:
    // The line of the mark may carry a title; below it stand "Language: en" and the like until a blank line.
    void takeHeader()
    {
        static const QRegularExpression mark(u"^WEBVTT[\\s-]*"_s);
        m_isWebVtt = true;
        m_file.title = QString(m_lines.first()).remove(mark).trimmed();
        for (m_at = 1; m_at < m_lines.size() && !m_lines.at(m_at).trimmed().isEmpty() && !isTimeLine(m_lines.at(m_at)); ++m_at) {
            const QString &line = m_lines.at(m_at);
            if (line.startsWith("Language:"_L1))
                m_file.language = text::languageOfCode(line.section(u':', 1));
            else
                m_file.dropped.append(droppedText(u"comment"_s, line));
        }
    }

    void takeLine()
    {
        static const QRegularExpression block(u"^(NOTE|STYLE|REGION)(?:\\s|$)"_s);
        const QString &line = m_lines.at(m_at);
        const bool followsBlank = m_at == 0 || m_lines.at(m_at - 1).trimmed().isEmpty();
        if (isTimeLine(line))
            takeTimes(line);
        else if (m_isWebVtt && followsBlank && block.matchView(line).hasMatch())
            takeBlock(line.startsWith("NOTE"_L1) ? u"comment"_s : u"script"_s);
        else if (!isIdentifier(followsBlank))
            takeText(line.trimmed());
        ++m_at;
    }

    // The number or name of a cue stands right above its times.
    bool isIdentifier(bool followsBlank) const
    {
        if (m_at + 1 >= m_lines.size() || !isTimeLine(m_lines.at(m_at + 1)))
            return false;
        const QString line = m_lines.at(m_at).trimmed();
        const bool isNumber = !line.isEmpty() && std::ranges::all_of(line, [](QChar character) { return character.isDigit(); });
        return isNumber || (m_isWebVtt && followsBlank) || m_file.cues.isEmpty();
    }

    void takeTimes(const QString &line)
    {
        const QRegularExpressionMatch match = timesPattern().matchView(line);
        const qint64 before = m_file.cues.isEmpty() ? 0 : m_file.cues.last().start;
        Cue cue;
        cue.start = match.hasMatch() ? milliseconds(match, 1) : before;
        cue.end = match.hasMatch() && match.hasCaptured(6) ? std::max(cue.start, milliseconds(match, 5)) : cue.start;
        m_file.cues.append(cue);
        takeText(behindTimes(match.hasMatch() ? line.sliced(match.capturedEnd()) : line.section(u"-->"_s, 1)));
    }

    // Settings ("align:start", "X1:100") say where a cue stands; what else stands behind the times is said in it.
    static QString behindTimes(const QString &rest)
    {
        static const QRegularExpression settings(u"^\\s*(?:[\\d.,;?xX-]*:[\\d:.,;?xX-]*(?:\\s+|$))?(?:[A-Za-z][\\w-]*:\\S+(?:\\s+|$))*"_s);
        return rest.sliced(settings.matchView(rest).capturedLength()).trimmed();
    }

    void takeText(const QString &line)
    {
        if (line.isEmpty())
            return;
        if (m_file.cues.isEmpty())
            m_file.dropped.append(droppedText(u"comment"_s, line));
        else
            m_file.cues.last().lines.append(line);
    }

    void takeBlock(const QString &reason)
    {
        QStringList lines{m_lines.at(m_at)};
        while (m_at + 1 < m_lines.size() && !m_lines.at(m_at + 1).trimmed().isEmpty())
            lines.append(m_lines.at(++m_at));
        m_file.dropped.append(droppedText(reason, lines.join(u' ')));
    }

    const QStringList &m_lines;
    qsizetype m_at = 0;
    bool m_isWebVtt = false;
    CueFile m_file;
};

}

bool isTimeLine(const QString &line)
{
    // "2030 --> 2040" is what somebody says: a time has a colon.
    static const QRegularExpression arrow(u"^(?=[^>]*:)[\\d\\s:.,;?xX-]{4,24}-->"_s);
    return timesPattern().matchView(line).hasMatch() || arrow.matchView(line).hasMatch();
}

CueFile cuesOf(const QString &text)
{
    static const QRegularExpression lineEnd(u"\\r\\n|[\\n\\r]"_s);
    const QStringList lines = text.split(lineEnd);
    return CueWalk(lines).read();
}

QString timeCode(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    return two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

}
