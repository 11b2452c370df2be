// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passagematching.h"

#include <QSet>

namespace library {

namespace {

/// Gives each unmatched new passage the first unmatched old one with the same key.
template<typename Key>
void matchBy(Key keyOf, const QList<model::Passage> &old, const QList<model::Passage> &renewed,
    QHash<int, base::PassageId> &matched, QSet<base::PassageId> &taken)
{
    QHash<QString, QList<base::PassageId>> waiting;
    for (const model::Passage &passage : old) {
        const QString key = keyOf(passage);
        if (!key.isEmpty() && !taken.contains(passage.id))
            waiting[key].append(passage.id);
    }
    for (int index = 0; index < renewed.size(); ++index) {
        const auto found = matched.contains(index) ? waiting.end() : waiting.find(keyOf(renewed[index]));
        if (found == waiting.end() || found->isEmpty())
            continue;
        const base::PassageId id = found->takeFirst();
        matched.insert(index, id);
        taken.insert(id);
    }
}

}

QHash<int, base::PassageId> matchPassages(const QList<model::Passage> &old, const QList<model::Passage> &renewed)
{
    QHash<int, base::PassageId> matched;
    QSet<base::PassageId> taken;
    // Words and place agree; then words alone (a paragraph that was renumbered); then the place alone (an edited one).
    matchBy([](const model::Passage &passage) { return passage.address.text() + u'\n' + passage.content; }, old, renewed, matched, taken);
    matchBy([](const model::Passage &passage) { return passage.content; }, old, renewed, matched, taken);
    matchBy([](const model::Passage &passage) { return passage.address.text(); }, old, renewed, matched, taken);
    return matched;
}

bool samePassages(const QList<model::Passage> &left, const QList<model::Passage> &right)
{
    if (left.size() != right.size())
        return false;
    for (int index = 0; index < left.size(); ++index) {
        const model::Passage &a = left[index];
        const model::Passage &b = right[index];
        if (a.kind != b.kind || a.address != b.address || a.label != b.label || a.content != b.content)
            return false;
    }
    return true;
}

}
