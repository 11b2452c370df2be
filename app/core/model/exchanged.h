// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation.h"
#include "record.h"

#include <QList>

namespace model {

/// An annotation of another library or program, before its place here is known.
struct ForeignAnnotation {
    Annotation annotation; ///< No ids; its uuid may be empty.
    QString source;        ///< What it hangs on: "aide-memoire:A/HRC/RES/57/12#OP8", or an address of the web.
    QString title;         ///< Of that; may be empty.
    QDate date;            ///< Of that; may be invalid.
    QString language;      ///< Of its words; may be empty.
};

/// What a file of another program holds that is no text: descriptions of documents, and annotations.
struct ExchangedContent {
    QList<Record> documents; ///< No ids; what the file does not say is empty.
    QList<ForeignAnnotation> annotations;

    bool isEmpty() const { return documents.isEmpty() && annotations.isEmpty(); }
};

}
