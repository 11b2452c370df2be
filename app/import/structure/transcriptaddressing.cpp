// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcriptaddressing.h"

#include <QHash>

namespace structure {

using namespace Qt::StringLiterals;

QList<model::Passage> addressedTurns(const QList<model::RawParagraph> &turns)
{
    QHash<QString, int> used;
    QList<model::Passage> passages;
    passages.reserve(turns.size());
    for (const model::RawParagraph &turn : turns) {
        model::Passage passage;
        passage.position = int(passages.size());
        passage.content = turn.text.content;
        passage.speaker = turn.speaker;
        passage.page = turn.page;
        // Two that begin within one second are told apart as paragraphs of one number are.
        const int count = ++used[passage.page];
        passage.address = model::Address(count == 1 ? passage.page : u"%1 ¶%2"_s.arg(passage.page).arg(count));
        passages.append(passage);
    }
    return passages;
}

}
