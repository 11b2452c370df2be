// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace window {

/// Which part of a popup stands at the same part of what it belongs to.
enum class PopupEdge { Leading, Centre };

/// Moves a child widget below a rectangle of its parent, above it where there is no room below, and wholly into the parent
/// as far as its size allows.
void placeBeside(QWidget *popup, const QRect &rect, PopupEdge edge = PopupEdge::Leading);

/// The room in its parent that a popup may fill.
QSize roomForPopup(const QWidget *popup);

}
