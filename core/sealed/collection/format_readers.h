// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed/collection/format_reader.h"

#include <memory>
#include <vector>

namespace circumspect::sealed {

/// A reader of each format, one file each; to add a format, add its file and a line here and in format_readers.cpp.
std::vector<std::unique_ptr<FormatReader>> makeFormatReaders();

std::unique_ptr<FormatReader> makeFormrReader();
std::unique_ptr<FormatReader> makeGenericLongReader();
std::unique_ptr<FormatReader> makeGenericWideReader();
std::unique_ptr<FormatReader> makeGoogleFormsReader();
std::unique_ptr<FormatReader> makeKoboReader();
std::unique_ptr<FormatReader> makeLimeSurveyParticipantsReader();
std::unique_ptr<FormatReader> makeLimeSurveyReader();
std::unique_ptr<FormatReader> makeLimeSurveyStructureReader();
std::unique_ptr<FormatReader> makeLimeSurveyVvReader();
std::unique_ptr<FormatReader> makeMicrosoftFormsReader();
std::unique_ptr<FormatReader> makeQualtricsReader();
std::unique_ptr<FormatReader> makeRedcapReader();
std::unique_ptr<FormatReader> makeSurveyMonkeyReader();
std::unique_ptr<FormatReader> makeTypeformReader();
std::unique_ptr<FormatReader> makeWorkbookReader();

}  // namespace circumspect::sealed
