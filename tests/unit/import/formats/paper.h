// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/pdf/pdfreader.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

#include <readfile.h>

/// PDF files that tests draw themselves, and what they ask of them.
namespace paper {

inline constexpr int kText = 11;  ///< Points.
inline constexpr int kPitch = 14;
inline constexpr int kMargin = 72;

/// A PDF that a test draws itself: A4, points from the top left corner.
class Paper
{
public:
    Paper()
        : m_writer(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins({});
        m_writer.setResolution(72);
        m_painter.begin(&m_writer);
    }

    void write(double x, double y, const QString &text, int size = kText)
    {
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(size);
        m_painter.setFont(font);
        m_painter.drawText(QPointF(x, y), text);
    }
    /// Lines below each other; gives the base line after the last one.
    double lines(double x, double y, const QStringList &texts, int size = kText)
    {
        for (const QString &text : texts) {
            write(x, y, text, size);
            y += kPitch * size / kText;
        }
        return y;
    }
    void newPage() { m_writer.newPage(); }
    QByteArray bytes()
    {
        m_painter.end();
        return m_buffer.data();
    }

private:
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
};

inline base::Result<model::ReadText> read(const QByteArray &bytes, const QString &password = {})
{
    return readfile::readWith(formats::PdfReader(), {QStringLiteral("paper.pdf"), bytes, password});
}

inline QStringList contents(const model::ReadText &text)
{
    QStringList all;
    for (const model::Passage &passage : text.passages)
        all.append(passage.content);
    return all;
}

inline bool isDropped(const model::ReadText &text, const QString &reason, const QString &words)
{
    return std::ranges::any_of(text.dropped,
        [&](const model::Dropped &dropped) { return dropped.reason == reason && dropped.text.contains(words); });
}

}
