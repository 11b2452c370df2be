// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace render {

class PageSet;

/// The texts that painting a page gives to a paint engine, one for each piece of one font and direction, in their order: those that
/// QPdfWriter writes as text objects, and those of which it may write nothing, as marks of direction.
QStringList paintedTexts(const PageSet &pages, int page);

}
