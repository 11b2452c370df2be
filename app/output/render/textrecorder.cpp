// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textrecorder.h"

#include "pageset.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

namespace render {

namespace {

/// Takes texts down and paints nothing.
class RecordingEngine final : public QPaintEngine
{
public:
    RecordingEngine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override { }
    void drawRects(const QRectF *, int) override { }
    void drawLines(const QLineF *, int) override { }
    Type type() const override { return User; }
    void drawTextItem(const QPointF &, const QTextItem &item) override
    {
        texts.append(item.text());
    }

    QStringList texts;
};

/// Paper that nobody sees. Stack only.
class RecordingDevice final : public QPaintDevice
{
public:
    explicit RecordingDevice(QSizeF size)
        : m_size(size.toSize())
    {
    }

    QPaintEngine *paintEngine() const override { return &m_engine; }
    QStringList texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int kPointsPerInch = 72;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return kPointsPerInch;
        case PdmWidthMM:
            return qRound(m_size.width() * 25.4 / kPointsPerInch);
        case PdmHeightMM:
            return qRound(m_size.height() * 25.4 / kPointsPerInch);
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default: // Among them: one pixel of the device is one of the layout.
            return 1;
        }
    }

private:
    QSize m_size;
    mutable RecordingEngine m_engine;
};

}

QStringList paintedTexts(const PageSet &pages, int page)
{
    RecordingDevice device(pages.area());
    QPainter painter(&device);
    pages.paint(painter, page);
    painter.end();
    return device.texts();
}

}
