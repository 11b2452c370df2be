// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QByteArray>
#include <QString>

namespace formats {

/// True for the mark of an OLE compound file, the container of the office programs before 2007 and of encrypted OOXML.
bool isOleContainer(const QByteArray &bytes);

/// Why we do not read a compound file ourselves: PasswordNeeded for an encrypted document, ProgramMissing (with the name of
/// the program as detail) for a text of an old word processor, NotRecognised for anything else, or Damaged.
base::Error oleRefusal(const QByteArray &bytes, const QString &fileName);

}
