// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subtitlereader.h"

#include "encoding.h"
#include "filehints.h"
#include "languages.h"
#include "transcript.h"

#include <QHash>
#include <QRegularExpression>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSubtitleHeadLength = 4096;

QString headOf(const Input &input)
{
    return decodeText(input.bytes.first(std::min(kSubtitleHeadLength, input.bytes.size())));
}

bool hasTimes(const QString &head)
{
    const QStringList lines = head.split(u'\n');
    return std::ranges::any_of(lines, [](const QString &line) { return isTimeLine(line); });
}

// "webinar.fr.vtt": programs that fetch captions put the language there.
QString languageInName(const QString &fileName)
{
    static const QRegularExpression pattern(u"\\.([A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?)\\.\\w+$"_s);
    return languageOfCode(pattern.match(fileName).captured(1));
}

QList<model::Passage> passagesOf(const QList<Turn> &turns)
{
    QHash<QString, int> used;
    QList<model::Passage> passages;
    passages.reserve(turns.size());
    for (const Turn &turn : turns) {
        model::Passage passage;
        passage.position = int(passages.size());
        passage.content = turn.text;
        passage.speaker = turn.speaker;
        passage.page = timeCode(turn.start);
        // Two that begin within one second are told apart as paragraphs of one number are.
        const int count = ++used[passage.page];
        passage.address = model::Address(count == 1 ? passage.page : u"%1 ¶%2"_s.arg(passage.page).arg(count));
        passages.append(passage);
    }
    return passages;
}

}

base::Result<model::ReadText> SubtitleReader::read(const Input &input) const
{
    const CueFile file = cuesOf(decodeText(input.bytes));
    model::ReadText result;
    result.dropped = file.dropped;
    result.passages = passagesOf(turnsOf(file.cues));
    result.text.title = file.title;
    result.text.language = file.language.isEmpty() ? languageInName(input.fileName) : file.language;
    readFileName(input, result);
    if (const base::Status status = requireText(input, result); !status)
        return base::failure(status.error());
    return result;
}

QString WebVttReader::format() const
{
    return u"webvtt"_s;
}

bool WebVttReader::accepts(const Input &input) const
{
    static const QRegularExpression mark(u"^WEBVTT(?:\\s|$)"_s);
    if (isBinary(input.bytes))
        return false;
    const QString head = headOf(input);
    return mark.matchView(head).hasMatch() || (input.fileName.endsWith(".vtt"_L1, Qt::CaseInsensitive) && hasTimes(head));
}

QString SrtReader::format() const
{
    return u"srt"_s;
}

bool SrtReader::accepts(const Input &input) const
{
    static const QRegularExpression firstCue(u"^\\s*\\d{1,6}\\s*\\r?\\n([^\\n]*-->[^\\n]*)\\r?\\n"_s);
    if (isBinary(input.bytes))
        return false;
    const QString head = headOf(input);
    const QRegularExpressionMatch match = firstCue.match(head);
    return (match.hasMatch() && isTimeLine(match.captured(1)))
        || (input.fileName.endsWith(".srt"_L1, Qt::CaseInsensitive) && hasTimes(head));
}

}
