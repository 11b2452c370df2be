// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QList>
#include <QString>

namespace office {

/// A member of a package.
struct Member {
    QString name;
    QByteArray bytes;
    bool isStored = false; ///< Not compressed: the first member of an ODT.
};

/// Packs members in their order. Error: WriteFailed.
base::Result<QByteArray> zipped(const QList<Member> &members);

}
