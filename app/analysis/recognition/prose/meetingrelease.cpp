// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetingrelease.h"

#include "bodytable.h"
#include "eventgrammar.h"

#include <core/model/proseshape.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

MeetingRelease::MeetingRelease(const model::ReadText &read)
    : m_language(read.text.language)
    , m_hasSymbol(!read.work.symbolKey.isEmpty())
{
    m_isSummary = model::proseShapeOfName(read.work.fields.value(u"document_type"_s).toString()) == model::ProseShape::MeetingSummary;
    static const QRegularExpression symbol(u"^[A-Z]{2,6}[\\d/.][\\dA-Z/.]{2,20}$"_s);
    static const QRegularExpression assembly(u"^GA/\\d"_s);
    constexpr qsizetype kFirstLines = 3;
    for (const model::Passage &passage : read.passages.first(std::min(kFirstLines, read.passages.size()))) {
        m_hasSymbol = m_hasSymbol || symbol.match(passage.content).hasMatch();
        m_isOfAssembly = m_isOfAssembly || assembly.match(passage.content).hasMatch();
    }
}

bool MeetingRelease::tellsOfMeeting(const QString &content, int position, const model::TextRange &clause) const
{
    constexpr int kFirstParagraphs = 10;
    constexpr int kFirstWords = 50;
    constexpr int kFirstWordsOfRelease = 110;
    const EventGrammar *const grammar = grammarOf<EventGrammar>(m_language);
    if (!grammar || position >= kFirstParagraphs || (!m_hasSymbol && clause.start > 0))
        return false;
    const QString words = clause.of(content);
    const QList<NamedBody> bodies = namedBodiesIn(words, m_language);
    const bool isSubject = !bodies.isEmpty() && bodies.first().start <= (m_hasSymbol ? kFirstWordsOfRelease : kFirstWords);
    return isSubject && grammar->sat.match(words).hasMatch();
}

QString MeetingRelease::meetingType() const
{
    return m_isOfAssembly ? u"plenary meeting"_s : u"meeting"_s;
}

}
