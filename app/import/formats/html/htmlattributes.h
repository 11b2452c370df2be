// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace formats {

/// A page in UTF-8 whose tags have no more than 256 attributes: libxml2 compares each attribute of an element with all before
/// it, so that a tag of a megabyte would take minutes. Comments, scripts and styles are not looked into. The page itself,
/// not copied, where no tag has more. Linear.
QByteArray withoutEndlessTags(const QByteArray &page);

}
