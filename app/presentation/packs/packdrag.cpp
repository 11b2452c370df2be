// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packdrag.h"

namespace presentation {

QList<application::PackPart> draggedParts(const QMimeData &data)
{
    QList<application::PackPart> parts;
    const DraggedThings things = DraggedThings::of(data);
    for (const model::DossierItem &item : things.items) {
        if (item.record.isValid())
            parts.append({item.record, item.passage});
    }
    return parts;
}

}
