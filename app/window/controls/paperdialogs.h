// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/asynclibrary.h>
#include <presentation/shared/printable.h>

class QWidget;

namespace window::paper {

/// The dialogs open over `parent` and are its children; failures go to AsyncLibrary::failed().
void print(presentation::AsyncLibrary &library, QWidget *parent, const presentation::Printable &printable);
void preview(QWidget *parent, const presentation::Printable &printable);
/// `done` gets the path once the file is whole.
void savePdf(presentation::AsyncLibrary &library, QWidget *parent, const presentation::Printable &printable,
    const std::function<void(const QString &)> &done = [](const QString &) {});

}
