// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

/// What was pressed, whatever the layout of the keyboard. The one place that knows of layouts.
namespace presentation::keyboard {

/// The key, and for a letter or sign of a script other than Latin the key that a US keyboard has in its place.
int key(const QKeyEvent &event);

/// The digit from 0 to 9 that was pressed without Ctrl or Alt, else -1. A keyboard that has digits behind Shift
/// (AZERTY) gives them without it too, and Arabic digits count.
int digit(const QKeyEvent &event);

/// The digit that was pressed, or in whose place on a US keyboard the key is; -1 for another key.
int digitOrPlace(const QKeyEvent &event);

/// True for a key of a script other than Latin that has a place on a US keyboard.
bool isForeign(const QKeyEvent &event);

}
