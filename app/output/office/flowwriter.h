// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow.h"

#include <core/base/result.h>

#include <QByteArray>

#include <memory>

namespace office {

enum class Format { Docx, Odt, Html, Markdown, PlainText };

/// The format of a file by its ending: docx, odt, html or htm, md, txt. Error: BadInput.
base::Result<Format> formatOf(const QString &path);

/// Writes flows in one format. Pure; any thread.
class FlowWriter
{
public:
    virtual ~FlowWriter() = default;
    /// The bytes of the file. Error: WriteFailed.
    virtual base::Result<QByteArray> write(const Flow &flow) const = 0;
};

std::unique_ptr<FlowWriter> writerFor(Format format);

}
