// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchanged.h"
#include "imported.h"

#include <QDataStream>

namespace model {

/// Values as bytes, for the way between two processes of the same version; never for a disk.
QDataStream &operator<<(QDataStream &stream, const ImportedText &imported);
/// Malformed bytes leave the stream with a status other than Ok; memory is allocated only for bytes that are present.
QDataStream &operator>>(QDataStream &stream, ImportedText &imported);
QDataStream &operator<<(QDataStream &stream, const ExchangedContent &content);
QDataStream &operator>>(QDataStream &stream, ExchangedContent &content);

}
