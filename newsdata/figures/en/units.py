"""English spellings of units: each line is a unit, then how news prints it.

``~`` before a spelling: case matters and it must be glued to the digits or one space away. ``a>b`` is a rate: the unit a per b.
"""

from __future__ import annotations

MEASURES = """
metre: metres, meter, meters, mtrs, ~m
kilometre: kilometres, kilometer, kilometers, ~km, ~kms, ~Km, ~KM, ~k.m.
centimetre: centimetres, centimeter, centimeters, ~cm, ~cms
millimetre: millimetres, millimeter, millimeters, ~mm, ~mms
decimetre: decimetres, decimeter, decimeters
micrometre: micrometres, micrometer, micrometers, micron, microns, ~μm, ~µm
nanometre: nanometres, nanometer, nanometers, ~nm
picometre: picometres, picometer, picometers
mile: miles, ~mi
nautical_mile: nautical miles, ~nmi
yard: yards, ~yd, ~yds
foot: feet, ~ft, ~ft., ~′
inch: inches, ~in, ~″
light_year: light years, light-years, light-year
square_metre: square metres, square meter, square meters, sq m, sq metres, sq metre, sq meter, sq meters, sq. m, sq. meters, sq. metres, ~m2, ~m², ~sqm
square_kilometre: square kilometres, square kilometer, square kilometers, sq km, sq. km, sq kilometres, sq kilometers, ~km2, ~km²
square_centimetre: square centimetres, square centimeter, square centimeters, sq cm, ~cm2, ~cm²
square_foot: square feet, sq ft, sq. ft, sq. ft., sq feet, sqft, sq foot, sq. feet, ~ft2, ~ft²
square_mile: square miles, sq miles, sq mile, sq mi, sq. miles
square_yard: square yards, sq yards, sq yd
square_inch: square inches, sq inches, sq in
acre: acres
hectare: hectares, ~ha
cubic_metre: cubic metres, cubic meter, cubic meters, cu m, ~m3, ~m³
cubic_foot: cubic feet, cu ft, ~ft3, ~ft³
cubic_yard: cubic yards, cu yd
cubic_mile: cubic miles
cubic_kilometre: cubic kilometres, cubic kilometer, cubic kilometers
cubic_centimetre: cubic centimetres, cubic centimeter, cubic centimeters, ~cc, ~cm3, ~cm³
litre: litres, liter, liters, ~l, ~L, ~ltr, ~ltrs
millilitre: millilitres, milliliter, milliliters, ~ml, ~mL
centilitre: centilitres, centiliter, centiliters, ~cl
gallon: gallons, us gallon, us gallons, ~gal
pint: pints, us pint, us pints
quart: quarts, us quart, us quarts
fluid_ounce: fluid ounces, us fluid ounce, us fluid ounces, fl oz, fl. oz.
barrel: barrels, ~bbl, ~bbls
bushel: bushels
gram: grams, gramme, grammes, ~g, ~gm, ~gms
kilogram: kilograms, kilogramme, kilogrammes, kilo, kilos, ~kg, ~kgs, ~Kg
milligram: milligrams, milligramme, milligrammes, ~mg
microgram: micrograms, ~μg, ~µg, ~mcg
metric_ton: tonnes, tonne, metric tons, metric tonne, metric tonnes, ~t
ton: tons, short ton, short tons
kiloton: kilotons, kilotonne, kilotonnes
megaton: megatons, megatonne, megatonnes
gigaton: gigatons, gigatonne, gigatonnes, ~Gt
pound: pounds, ~lb, ~lbs, ~lbs., ~lb.
ounce: ounces, ~oz, ~oz.
carat: carats
degree_celsius: degrees celsius, degree celcius, degrees celcius, degrees centigrade, degree centigrade, deg celsius, deg c, degree c, degrees c, deg. c, celsius, celcius, centigrade, °c, ° c, º c, ºc, ℃, ~C
degree_fahrenheit: degrees fahrenheit, degree farenheit, degrees farenheit, deg fahrenheit, deg f, degree f, degrees f, deg. f, fahrenheit, farenheit, °f, ° f, ºf, ℉
degree: degrees, deg, °, º
kelvin: kelvins, degrees kelvin
radian: radians, ~rad
knot: knots, ~kt, ~kts, ~kn
horsepower: horses, metric horsepower, horse power, ~hp, ~HP, ~bhp, ~PS
watt: watts, ~W
kilowatt: kilowatts, ~kW, ~KW, ~kw
megawatt: megawatts, ~MW, ~mw
gigawatt: gigawatts, ~GW
terawatt: terawatts, ~TW
watt_hour: watt-hours, watt hours, ~Wh
kilowatt_hour: kilowatt hours, kilowatt-hours, kilowatthours, ~kWh, ~KWh, ~kwh
megawatt_hour: megawatt hours, megawatt-hours, ~MWh
gigawatt_hour: gigawatt hours, gigawatt-hours, ~GWh
terawatt_hour: terawatt hours, terawatt-hours, ~TWh
hertz: ~Hz, ~HZ, ~hz
kilohertz: ~kHz, ~KHz, ~khz
megahertz: ~MHz, ~Mhz
gigahertz: ~GHz, ~Ghz, ~ghz
bit: bits
byte: bytes
kilobyte: kilobytes, ~KB, ~kB
megabyte: megabytes, ~MB
gigabyte: gigabytes, gigs, ~GB, ~Gb, ~gb
terabyte: terabytes, ~TB, ~tb
petabyte: petabytes, ~PB
kilobit: kilobits
megabit: megabits
gigabit: gigabits
pixel: pixels
megapixel: megapixels, ~MP, ~Mp, ~mp
volt: volts, ~V
kilovolt: kilovolts, ~kV
ampere: amperes, amp, amps
milliampere_hour: milliampere-hours, milliamp hours, ~mAh, ~mah
newton_metre: newton metres, newton-metres, newton meter, newton meters, newton-meters, ~Nm
foot_pound_force: foot-pounds, foot pounds, pound-feet, pound-foot, pound feet, foot-pound, lb-ft, lb ft, ft-lb, ft lb, ~lb-ft, lb.-ft., ft-lbs
decibel: decibels, ~dB, ~db
pascal: pascals
kilopascal: ~kPa, kilopascals
megapascal: ~MPa, megapascals
gigapascal: ~GPa, gigapascals
millibar: millibars, ~mb, ~mbar
hectopascal: hectopascals, ~hPa
kilopound_per_square_inch: ~ksi
pound_per_square_inch: pounds per square inch, ~psi
part_per_million: parts per million, parts-per-million, ~ppm
part_per_billion: parts per billion, parts-per-billion, ~ppb
calorie: calories, ~cal
kilocalorie: kilocalories, ~kcal
joule: joules
kilojoule: kilojoules, ~kJ
megajoule: megajoules
british_thermal_unit: british thermal units, ~BTU, ~Btu
roentgen: roentgens, ~R
sievert: sieverts
millisievert: millisieverts, ~mSv
microsievert: microsieverts
becquerel: becquerels
kilometre>hour: kilometres per hour, kilometers per hour, kilometre per hour, kilometer per hour, kilometres an hour, kilometers an hour, ~km/h, ~kph, ~kmh, ~km/hr, ~kmph, ~KPH
mile>hour: miles per hour, mile per hour, miles an hour, mile an hour, ~mph, ~m.p.h., ~MPH, ~m.p.h, ~miles/hour
metre>second: metres per second, meters per second, metres a second, meters a second, ~m/s
foot>second: feet per second, ~ft/s
mile>gallon: miles per gallon, miles a gallon, miles to the gallon, ~mpg, ~MPG
revolution>minute: revolutions per minute, ~rpm, ~RPM
kilobit>second: kilobits per second, ~kbps, ~Kbps
megabit>second: megabits per second, megabits a second, ~Mbps, ~mbps, ~Mbit/s, ~Mb/s, ~MBps
gigabit>second: gigabits per second, ~Gbps, ~gbps
point>game: ~ppg, ~PPG
rebound>game: ~rpg, ~RPG
assist>game: ~apg, ~APG
beat>minute: beats per minute, beats a minute, ~bpm
frame>second: frames per second, ~fps
pixel>inch: pixels per inch, ~ppi, ~dpi
ampere>square_centimetre: ~A/cm2, ~A/cm²
kilovolt>centimetre: ~kV/cm
gram>kilometre: grams per kilometre, grams per kilometer, ~g/km
"""

DURATIONS = """
millisecond: milliseconds, ~ms
microsecond: microseconds
nanosecond: nanoseconds
second: seconds, secs, ~sec
minute: minutes, mins, ~min
hour: hours, hrs, ~hr, ~h
day: days
week: weeks, ~wks, ~wk
fortnight: fortnights
month: months, ~mths
year: years, yrs, ~yr
decade: decades
century: centuries
"""

SHARES = """
percent: %, per cent, pct, ~pc, per-cent, percents
percentage_point: percentage points, percentage point, percentage-point, per cent points, percent points, percent point, %-points, % points, % point, pct points, pct pts, ~ppt, ~ppts, ~pps, points of percentage
basis_point: basis points, basis point, basis-point, ~bps, ~bp
permille: ‰, per mille
"""

# between a number and its unit: "three more hours", "112 rushing yards"
UNIT_MODIFIERS = """
more full straight consecutive extra additional whole long further solid short successive other
rushing passing receiving net gross dry
""".split()
