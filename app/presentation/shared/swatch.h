// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>

#include <QIcon>

namespace presentation {

/// A small square of an annotation colour with its letter, so that nothing depends on colour alone.
QIcon swatch(model::Colour colour);

}
