// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow.h"
#include "zippackage.h"

#include <QByteArray>

namespace office {

/// The style of a paragraph in ODT, by the name in the file ("Heading_20_1").
QString odtStyle(const Paragraph &paragraph);

/// How the letters of a run look, as attributes of text properties; their language, where it is not the one around.
QByteArray odtTextProperties(const Run &run, const QString &language, const QString &around);

/// The parts of an ODT beside its text.
namespace odtparts {

QByteArray styles(const Flow &flow);
QByteArray meta(const QString &title, const QString &author, const QString &language);
/// `hasLogo`: with a picture.
QByteArray manifest(bool hasLogo = false);
/// The first member: by its bytes a program knows the kind of the file.
Member mimeType();
/// The namespaces that every part declares.
QByteArray spaces();

}

}
